-- What readers find and what they think of it.

-- Whether readers found a story useful. Only sums: nothing here tells who answered or at what moment.
create table newsroom.rating (
  story_id integer primary key references newsroom.story on delete cascade,
  useful integer not null default 0 check (useful >= 0),
  not_useful integer not null default 0 check (not_useful >= 0)
);

-- Why, in readers' words, for the board alone. Kept by the day, with telephone numbers and addresses taken out.
create table newsroom.rating_reason (
  id integer generated always as identity primary key,
  story_id integer not null references newsroom.story on delete cascade,
  was_useful boolean not null,
  points text[] not null default '{}',                         -- keys of the reasons offered to choose from
  words text not null default '' check (length(words) <= 500),
  given_on date not null,
  read_at timestamptz,
  read_by text
);
create index rating_reason_of on newsroom.rating_reason (story_id, id desc);
create index rating_reason_unread on newsroom.rating_reason (id desc) where read_at is null;

-- The lists of the portal, newest first.
create index story_of_section on newsroom.story (section_key, published_at desc, id desc);
create index story_of_agency on newsroom.story (agency_id, published_at desc, id desc);
create index story_of_kind on newsroom.story (kind, published_at desc, id desc);
create index edition_of_lang on newsroom.edition (lang, story_id) where state = 'published';
