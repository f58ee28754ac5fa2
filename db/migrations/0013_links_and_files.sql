-- Where published stories lead, checked every night, and what an editor does with the files of an edition.

-- An address is checked once for all stories that lead to it; it is broken when it failed in two different nights.
create table newsroom.link_address (
  url text primary key,
  host text not null,                                          -- '' for a place of this portal
  state text not null default 'new' check (state in ('new', 'works', 'doubtful', 'broken')),
  reason text,                                                 -- why it does not work, a key of the texts
  status integer,                                              -- what its server answered last, if it did
  failed_first_on date,                                        -- the first of the nights in which it failed without a good one between
  checked_at timestamptz,
  etag text,
  modified text
);
create index link_address_due on newsroom.link_address (checked_at nulls first);

create table newsroom.link (
  edition_id integer not null references newsroom.edition on delete cascade,
  url text not null references newsroom.link_address,
  words text not null default '',                              -- what the reader presses
  told_on date,                                                -- when its editors were told that it is broken
  primary key (edition_id, url)
);
create index link_to on newsroom.link (url);

-- Editions whose links are in newsroom.link. What is published does not change, so each is read once.
create table newsroom.links_read (
  edition_id integer primary key references newsroom.edition on delete cascade
);

-- A broken link that an editor leaves as it is, and why.
create table newsroom.link_left (
  story_id integer not null references newsroom.story on delete cascade,
  url text not null references newsroom.link_address,
  reason text not null,
  left_by text not null,
  left_at timestamptz not null,
  primary key (story_id, url)
);

create table newsroom.link_check (
  id integer generated always as identity primary key,
  began_at timestamptz not null,
  outcome text not null check (outcome in ('checked', 'unreachable')),  -- unreachable: not one server answered, nothing was changed
  addresses integer not null
);

alter table newsroom.attachment
  drop constraint attachment_signature_check,
  add constraint attachment_signature_check check (signature in ('none', 'unchecked', 'intact', 'broken')),
  add label text not null default '',                          -- what readers are told it is; empty: its name
  add signer text,                                             -- whom the certificate of the signature names
  add replaces text references platform.file;                  -- whose address leads here once this edition is out
create index attachment_of_file on newsroom.attachment (sha256);
