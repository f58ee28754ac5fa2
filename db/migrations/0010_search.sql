-- What everybody may find, in one place: an entry for each page that the capabilities hand in, the terms it is matched
-- by, and how often each word and pair of neighbours occurs, which corrects misspelt queries.
create schema search;

create table search.entry (
  id integer generated always as identity primary key,
  key text not null unique,                                    -- 'story:42:vi', 'task:17'
  subject text not null,                                       -- what it goes with: 'story:42', 'plan:3'
  kind text not null check (kind in ('story', 'document', 'answer', 'plan', 'task', 'agency')),
  path text not null,
  lang text not null,
  title text not null,
  summary text not null,
  text text not null,
  files jsonb not null default '[]',                           -- [{name, text}]: found in, and said so
  section text,
  agency_id integer,
  themes text[] not null default '{}',
  day date,
  is_sample boolean not null default false
);
create index entry_of_subject on search.entry (subject);
create index entry_newest on search.entry (day desc nulls last, id desc);

-- Matching reads this one only. Its rows stay narrow (the terms lie outside them), so that counting ten thousand of
-- them reads a megabyte. See src/search/README.md for what the terms are.
create table search.match (
  entry_id integer primary key references search.entry on delete cascade,
  terms tsvector not null,
  kind text not null,
  section text,
  agency_id integer,
  themes text[] not null,
  year integer,
  lang text not null,
  day date,
  title_words smallint not null
) with (toast_tuple_target = 128);
-- Without a list of pending terms: what was just published is found as quickly as the rest.
create index match_terms on search.match using gin (terms) with (fastupdate = off);

-- In how many entries a term stands; '~…' are the facets.
create table search.word (
  word text collate "C" primary key,
  entries integer not null check (entries >= 0)
);
create table search.pair (
  first text collate "C",
  second text collate "C",
  entries integer not null check (entries >= 0),
  primary key (first, second)
);
-- Goes up whenever the counts change, so that what is kept of them in memory is known to be old.
create sequence search.counts_version;

-- Words that mean the same, and words that do not narrow a search: from packs, with dates.
create table search.synonym (
  term text not null,
  meaning text not null,
  valid_from date not null,
  valid_to date,
  legal_basis text not null,
  primary key (term, meaning, valid_from)
);
create table search.stop_word (
  word text primary key,
  also_folded boolean not null                                 -- without its diacritics it is no other word
);
