-- Who changed what goes out with the words: the facts of a story and the files of an edition have second eyes too.
alter table newsroom.story
  add column facts_changed_at timestamptz,
  add column facts_changed_by text,
  -- What the register says of a document that readers see was changed; another board member has not looked yet.
  add column document_unseen_since timestamptz,
  add column document_changed_by text;

alter table newsroom.edition add column files_changed_by text;

create index story_document_unseen on newsroom.story (id) where document_unseen_since is not null;
