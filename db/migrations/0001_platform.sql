-- What every capability stands on: the outbox, the history, the files, mails that go out, settings of the house.
create schema platform;

-- Folding for search and matching: no diacritics, đ as d, lower case, one space. Same rule as fold() in the code.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create function platform.fold(value text) returns text
  language sql immutable parallel safe strict
  return lower(regexp_replace(btrim(translate(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)), 'đĐ', 'dD')), '\s+', ' ', 'g'));

-- An act announces what happened in its own transaction; the worker reads it here and lets the reactions follow.
create table platform.outbox (
  id bigint generated always as identity primary key,
  type text not null,
  payload jsonb not null,
  announced_at timestamptz not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text,
  done_at timestamptz
);
create index outbox_waiting on platform.outbox (next_attempt_at, id) where done_at is null;

-- Who did what, when, in words; each line carries the hash of the one before it.
create table platform.history (
  id bigint primary key,
  at timestamptz not null,
  actor_id text,
  actor_name text not null,
  agency_id integer,
  action text not null,
  subject text not null,
  detail jsonb not null default '{}',
  previous_hash text not null,
  hash text not null
);
create index history_of_subject on platform.history (subject, id desc);
create index history_of_agency on platform.history (agency_id, id desc);

-- Files are kept byte for byte under their SHA-256; this is what is known about each.
create table platform.file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null,
  media_type text not null,
  first_name text not null,
  pages integer,
  kept_at timestamptz not null
);

-- Files that anyone may fetch, because something published shows them; withdrawing takes the row out.
create table platform.public_file (
  sha256 text not null references platform.file,
  shown_by text not null,                                      -- 'story:42', 'plan:3'
  name text not null,
  primary key (sha256, shown_by)
);

-- Views of public pages per day: readers only, counted in memory and added in batches.
create table platform.view_count (
  subject text not null,
  day date not null,
  views bigint not null,
  primary key (subject, day)
);

-- People online, as each web process last saw them.
create table platform.online (
  process text primary key,
  people integer not null,
  seen_at timestamptz not null
);

-- Mails waiting and sent. The key makes a retry harmless: the same mail is queued once.
create table platform.mail (
  id bigint generated always as identity primary key,
  key text not null unique,
  recipient text not null,
  subject text not null,
  body text not null,
  queued_at timestamptz not null,
  sent_at timestamptz,
  is_secret boolean not null default false,  -- carries a link that lets in: read by nobody but its recipient
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text
);
create index mail_waiting on platform.mail (next_attempt_at, id) where sent_at is null;
