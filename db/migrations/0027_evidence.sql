-- What evidence says besides being there: what a linked page held, when and where a picture was taken, what resembles
-- what, and sets of evidence that are fixed for a purpose.

-- A flag of the row, not a queue written by each act: whatever way evidence comes in, it is looked at once.
alter table activities.evidence add column noticed boolean not null default false;
create index evidence_unnoticed on activities.evidence (id) where not noticed;

create index evidence_of_look on activities.evidence (display_sha256) where display_sha256 is not null;

-- The version of an activity whose words were taken down for comparison.
alter table activities.activity add column words_of_version integer not null default 0;
create index activity_words_unread on activities.activity (id) where words_of_version <> version;

-- Numbers that evidence is judged with, as dated rows of a pack.
create table activities.evidence_rule (
  key text not null,
  value numeric not null,
  valid_from date not null,
  valid_to date,
  basis text not null,
  primary key (key, valid_from)
);

-- What a linked page held when the server looked. An activity keeps its captures when the link is taken off it.
create table activities.capture (
  id integer generated always as identity primary key,
  activity_id integer not null references activities.activity on delete cascade,
  url text not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'failed')),
  tries integer not null default 0,
  due_at timestamptz,                            -- when it is its turn; null: no more
  asked_at timestamptz not null,
  asked_by_name text,                            -- null: taken by itself when the link was logged
  looked_at timestamptz,
  reason text,                                   -- why nothing was taken, a key of the texts
  status integer,
  final_url text,
  title text,
  media_type text,
  charset text,
  bytes_size integer,
  bytes_sha256 text,                             -- of what the server sent; the bytes themselves are not kept
  text_sha256 text references platform.file,     -- the readable text, kept
  characters integer,
  is_cut boolean not null default false,         -- the text goes on beyond what is kept
  words_taken boolean not null default false,    -- compared with what other texts say
  is_sample boolean not null default false,
  check ((state = 'taken') = (bytes_sha256 is not null)),
  check (state <> 'failed' or reason is not null),
  check ((state = 'waiting') = (due_at is not null))
);
create index capture_of_activity on activities.capture (activity_id, url, id);
create index capture_due on activities.capture (due_at) where due_at is not null;
create index capture_unread on activities.capture (id) where not words_taken and state = 'taken';
-- One capture at a time waits for a link; asking again twice asks once.
create unique index capture_waiting on activities.capture (activity_id, url) where state = 'waiting';

-- Where a camera says a picture was taken. A place is personal data: kept as exactly as it is shown, three decimals.
create table activities.camera_fact (
  sha256 text primary key references platform.file,
  latitude numeric(6,3),
  longitude numeric(7,3),
  check ((latitude is null) = (longitude is null))
);

-- The first page of a PDF as a picture, drawn when somebody first looks; null: it cannot be drawn.
create table activities.first_page (
  sha256 text primary key references platform.file,
  page_sha256 text references platform.file
);

-- How a picture looks, by the copy that is shown: files that differ only in what a camera wrote look alike.
create table activities.picture_print (
  id integer generated always as identity primary key,
  sha256 text not null unique references platform.file,
  state text not null default 'waiting' check (state in ('waiting', 'kept', 'unreadable')),
  keys integer[],                                -- bands of its windows' hashes; which pictures share some is one index away
  windows bytea,                                 -- place, size and hash of each window, see window.ts
  version integer not null default 0             -- of the way it was computed
);
create index picture_print_waiting on activities.picture_print (id) where state = 'waiting';
create index picture_print_keys on activities.picture_print using gin (keys) with (fastupdate = off);

-- What a text says, by its shingles.
create table activities.text_print (
  id integer generated always as identity primary key,
  activity_id integer not null references activities.activity on delete cascade,
  source text not null check (source in ('entry', 'capture', 'file')),
  key text not null,                             -- '' for the entry, else the SHA-256 of what was read
  name text not null,                            -- what a reader knows it by
  syllables integer not null,
  shingles integer[] not null,
  keys integer[] not null,
  unique (activity_id, source, key)
);
create index text_print_keys on activities.text_print using gin (keys) with (fastupdate = off);
create index text_print_shingles on activities.text_print using gin (shingles) with (fastupdate = off);

create table activities.near_copy (
  id integer generated always as identity primary key,
  picture_a integer references activities.picture_print on delete cascade,
  picture_b integer references activities.picture_print on delete cascade,
  text_a integer references activities.text_print on delete cascade,
  text_b integer references activities.text_print on delete cascade,
  likeness numeric(4,3) not null,                -- 0 to 1, see the README of near-copies
  is_turned boolean not null default false,
  found_at timestamptz not null,
  check (picture_a <= picture_b),                -- equal: one look under several files
  check (text_a < text_b),
  check ((picture_a is null) <> (text_a is null) and (picture_b is null) = (picture_a is null) and (text_b is null) = (text_a is null)),
  unique nulls not distinct (picture_a, picture_b, text_a, text_b)
);
create index near_copy_picture_b on activities.near_copy (picture_b) where picture_b is not null;
create index near_copy_text_a on activities.near_copy (text_a) where text_a is not null;
create index near_copy_text_b on activities.near_copy (text_b) where text_b is not null;

-- What the agency says of a likeness, and whether the verifier takes it as explained.
create table activities.near_remark (
  activity_id integer not null references activities.activity on delete cascade,
  near_copy_id integer not null references activities.near_copy on delete cascade,
  remark text not null,
  remarked_at timestamptz not null,
  remarked_by text not null,
  remarked_by_name text not null,
  accepted_reason text,
  accepted_at timestamptz,
  accepted_by text,
  accepted_by_name text,
  primary key (activity_id, near_copy_id),
  check ((accepted_at is null) = (accepted_reason is null))
);

-- Evidence as it was at a moment, fixed for a purpose. The manifest is a file of the store; a row is never changed.
create table activities.frozen_set (
  id integer generated always as identity primary key,
  agency_id integer not null references agencies.agency,
  programme_agency_id integer not null references agencies.agency,   -- whose programme the activities belong to
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  purpose text not null,
  manifest_sha256 text not null references platform.file,
  activities integer not null,
  evidence integer not null,
  frozen_at timestamptz not null,
  frozen_by text not null,
  frozen_by_name text not null,
  unique (agency_id, from_day, to_day, purpose, manifest_sha256)
);
create index frozen_set_of_agency on activities.frozen_set (agency_id, id desc);
