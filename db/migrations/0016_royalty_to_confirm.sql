-- A rate may be in use before somebody has held it against the signed document: then it says what is still to be checked.
alter table newsroom.royalty_rate add to_confirm text;
