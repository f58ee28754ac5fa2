-- How tasks ask an agency for a plan of its own, in lower case: whoever has done such a task is known to have one.
create table reports.own_plan_words (
  words text not null,
  legal_basis text not null,
  valid_from date not null,
  valid_to date,
  primary key (words, valid_from)
);
