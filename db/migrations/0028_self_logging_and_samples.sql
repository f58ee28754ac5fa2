-- What logs itself, and verification by sample.

-- Which form a kind of story is, and for whom it is when it does not say: the row of its section before the row of its kind.
create table activities.story_form (
  kind text not null,
  section_key text not null default '',      -- empty: of any section
  form_key text not null references activities.form,
  audience_keys text[] not null,
  valid_from date not null,
  valid_to date,
  primary key (kind, section_key, valid_from)
);

alter table activities.activity
  -- What the system said last of an entry it made. Where the entry differs from it, a person chose.
  add column by_system jsonb,
  add constraint activity_by_system_has_source check (by_system is null or source is not null);

-- How much each sign of risk weighs when activities are drawn by risk, and from where on it counts, as dated rows.
create table activities.risk_weight (
  reason text not null,
  weight integer not null,                   -- points; below zero: lowers the risk
  threshold numeric,                         -- in the unit of the reason; null: it needs none
  basis text not null,
  valid_from date not null,
  valid_to date,
  primary key (reason, valid_from)
);
create table activities.sampling_parameter (
  key text not null,
  value numeric not null,
  basis text not null,
  valid_from date not null,
  valid_to date,
  primary key (key, valid_from)
);

create table activities.sample (
  id integer generated always as identity primary key,
  programme_agency_id integer not null references agencies.agency,
  way text not null check (way in ('random', 'risk')),
  seed text not null,
  filter jsonb not null,                     -- of what was waiting: agency, form, days
  population integer not null check (population > 0),
  size integer not null check (size between 1 and population),
  allowed_percent numeric not null,          -- at most so many of the sample may be returned, as it held on that day
  drawn_at timestamptz not null,
  drawn_by text not null,
  drawn_by_name text not null,
  rest_verified_at timestamptz,
  rest_verified_by_name text,
  rest_verified integer
);
create index sample_of_programme on activities.sample (programme_agency_id, id desc);

-- Everything that waited when the sample was drawn, as it then was; what has a position was drawn.
create table activities.sample_member (
  sample_id integer not null references activities.sample on delete cascade,
  activity_id integer not null references activities.activity on delete cascade,
  version integer not null,
  position integer,
  risk integer not null default 0,
  reasons jsonb not null default '[]',
  primary key (sample_id, activity_id)
);
create index sample_member_drawn on activities.sample_member (sample_id, position) where position is not null;
create index sample_member_of_activity on activities.sample_member (activity_id);

-- Verified together with the rest of a population whose sample held.
alter table activities.activity add column verified_by_sample_id integer references activities.sample;
create index activity_verified_by_sample on activities.activity (verified_by_sample_id) where verified_by_sample_id is not null;
