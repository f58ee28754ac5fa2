-- Stories of the portal. A story has editions, one row for each language and version; the newest is the one that is read.
create schema newsroom;

create table newsroom.story (
  id integer generated always as identity primary key,
  slug text not null unique,
  agency_id integer not null references agencies.agency,       -- whose editors keep it
  published_at timestamptz not null,                           -- in the future: not shown yet
  published_by text not null,
  about_plan text,                                             -- slug of the plan it announces; its page links there
  is_sample boolean not null default false
);
create index story_newest on newsroom.story (published_at desc, id desc);

create table newsroom.edition (
  id integer generated always as identity primary key,
  story_id integer not null references newsroom.story on delete cascade,
  lang text not null check (lang in ('vi', 'en')),
  version integer not null,
  title text not null,
  summary text not null,
  body jsonb not null,                                         -- a document of paragraphs and lists, see body.ts
  text text not null,                                          -- the body's words, for search and relatedness
  made_at timestamptz not null,
  found tsvector generated always as (
    setweight(to_tsvector('simple', platform.fold(title)), 'A') || to_tsvector('simple', platform.fold(text))
  ) stored,
  unique (story_id, lang, version)
);
create index edition_found on newsroom.edition using gin (found);

create table newsroom.story_area (
  story_id integer not null references newsroom.story on delete cascade,
  reform_area text not null,
  primary key (story_id, reform_area)
);
create index story_area_of on newsroom.story_area (reform_area, story_id);

create table newsroom.attachment (
  id integer generated always as identity primary key,
  story_id integer not null references newsroom.story on delete cascade,
  position integer not null,
  sha256 text not null references platform.file,
  name text not null,
  signature text not null check (signature in ('none', 'unchecked')),  -- whether the file carries a digital signature
  text text not null default '',
  found tsvector generated always as (to_tsvector('simple', platform.fold(text))) stored,
  unique (story_id, position)
);
create index attachment_found on newsroom.attachment using gin (found);
