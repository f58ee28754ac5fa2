-- Logging in under a minute: words of quick notes, and days of a series on which nothing happened.

-- What a word of a note speaks of, folded ('phat loa'): a form, an audience, or the reform area of a theme.
create table activities.note_word (
  kind text not null check (kind in ('form', 'audience', 'theme')),
  key text not null,
  word text not null,
  is_weak boolean not null,                  -- says so only when nothing else does
  primary key (kind, key, word)
);

alter table activities.series
  -- Made before the form is sent; the same key again answers the same series.
  add column client_key uuid not null unique,
  add column is_sample boolean not null default false,
  add constraint series_ends_after_start check (to_day is null or to_day >= from_day - 1);

-- A day on which the series should have come and did not; a day that was logged has an activity instead.
create table activities.not_held (
  series_id integer not null references activities.series,
  day date not null,
  reason text not null,
  marked_at timestamptz not null,
  marked_by text not null,
  marked_by_name text not null,
  primary key (series_id, day)
);
