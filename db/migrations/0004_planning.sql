-- From a signed plan to what each agency owes. A plan is read from its document, reviewed as a draft, then issued:
-- every task fans out into assignments, one per agency and due occurrence.
create schema planning;

create table planning.plan (
  id integer generated always as identity primary key,
  slug text not null unique,
  agency_id integer not null references agencies.agency,      -- whose plan it is
  state text not null check (state in ('draft', 'issued', 'applied')),  -- applied: an amendment, merged into its plan
  type text not null,                                          -- 'Kế hoạch'
  number text,                                                 -- as written: '911', '09'
  symbol text,                                                 -- 'KH-UBND'
  issued_on date,
  place text,
  issuing_body text,
  parent_body text,
  title text not null,
  year integer not null check (year between 2000 and 2100),
  signer jsonb,
  carries_out jsonb not null default '[]',
  carries_out_plan_id integer references planning.plan,
  amends_plan_id integer references planning.plan,
  source_sha256 text references platform.file,                 -- null when the text was pasted
  source_name text,
  source_blocks jsonb not null,                                -- the document as read, for the review screen
  is_sample boolean not null default false,
  version integer not null default 1,                          -- every change of the draft adds one
  created_at timestamptz not null,
  created_by text not null,
  issued_at timestamptz,
  issued_by text
);
create index plan_of_agency on planning.plan (agency_id, year);

-- The files a plan is published with: its source first, then other editions of it and the amendments.
create table planning.plan_file (
  plan_id integer not null references planning.plan on delete cascade,
  position integer not null,
  sha256 text not null references platform.file,
  name text not null,
  primary key (plan_id, position)
);
create index plan_file_of_hash on planning.plan_file (sha256);

-- The document's tree with its own numbering; a passage may be marked as what it is.
create table planning.clause (
  id integer generated always as identity primary key,
  plan_id integer not null references planning.plan on delete cascade,
  parent_id integer references planning.clause on delete cascade,
  position integer not null,
  label text,                                                  -- 'I', '1', 'a', '-'
  text text not null,
  mark text check (mark in ('requirement', 'goal', 'theme', 'form', 'task')),
  block_id text not null
);
create index clause_of_plan on planning.clause (plan_id, position);

create table planning.theme (
  id integer generated always as identity primary key,
  plan_id integer not null references planning.plan on delete cascade,
  position integer not null,
  title text not null,
  reform_area text,                                            -- stable over the years; null until mapped
  sources text[] not null default '{}',
  removed_on date                                              -- taken out by an amendment; what served it stays
);
create unique index theme_position on planning.theme (plan_id, position) where removed_on is null;

create table planning.requirement (
  id integer generated always as identity primary key,
  plan_id integer not null references planning.plan on delete cascade,
  position integer not null,
  text text not null,
  sources text[] not null default '{}'
);

create table planning.goal (
  id integer generated always as identity primary key,
  plan_id integer not null references planning.plan on delete cascade,
  position integer not null,
  text text not null,
  measures jsonb not null default '[]',
  due_text text,
  due_on date,
  sources text[] not null default '{}'
);

create table planning.task (
  id integer generated always as identity primary key,
  plan_id integer not null references planning.plan on delete cascade,
  position integer not null,
  number text,
  group_number text,
  group_title text,
  content text not null,
  forms text[] not null default '{}',
  product text,
  note text,
  lead_text text,
  coordinating_text text,
  timing_text text,
  timing jsonb not null,                                       -- see timing.ts
  origin text not null check (origin in ('table', 'prose', 'added')),
  sources text[] not null default '{}',
  field_sources jsonb not null default '{}',                   -- where a field was read, when narrower than sources
  removed_on date                                              -- taken out by an amendment; what was done stays
);
create index task_of_plan on planning.task (plan_id, position);

create table planning.task_theme (
  task_id integer not null references planning.task on delete cascade,
  theme_id integer not null references planning.theme on delete cascade,
  primary key (task_id, theme_id)
);

-- Who leads and who co-ordinates: the document's words and, when known, the agency or class they mean.
create table planning.task_party (
  id integer generated always as identity primary key,
  task_id integer not null references planning.task on delete cascade,
  part text not null check (part in ('lead', 'coordinating')),
  position integer not null,
  words text not null,
  kind text not null check (kind in ('agency', 'class', 'position')),
  agency_id integer references agencies.agency,
  class_key text,
  is_excluded boolean not null default false
);
create index task_party_of_task on planning.task_party (task_id);

-- What the reading was unsure of. Shown first on the review screen until an officer settles it.
create table planning.doubt (
  id integer generated always as identity primary key,
  plan_id integer not null references planning.plan on delete cascade,
  task_id integer references planning.task on delete cascade,
  about jsonb not null,                                        -- DoubtSubject of the import
  severity text not null check (severity in ('blocking', 'warning', 'note')),
  code text not null,
  reason jsonb not null,                                       -- Text: vi, en
  sources text[] not null default '{}',
  settled_at timestamptz,
  settled_by text
);
create index doubt_of_plan on planning.doubt (plan_id) where settled_at is null;

create table planning.assignment (
  id integer generated always as identity primary key,
  task_id integer not null references planning.task,
  agency_id integer not null references agencies.agency,
  period text not null,                                        -- 'once', '2023', '2023-Q2', '2023-06', '2023-W14', '2023-W14-2'
  period_from date not null,
  period_to date not null,
  due_on date,                                                 -- null: on event
  state text not null check (state in ('assigned', 'accepted', 'reported', 'verified', 'returned', 'cancelled')),
  state_since timestamptz not null,
  unique (task_id, agency_id, period)
);
create index assignment_of_agency on planning.assignment (agency_id, due_on);
create index assignment_open on planning.assignment (due_on) where state in ('assigned', 'accepted', 'returned');

-- Each move of an assignment: by whom, when, why, through which activity.
create table planning.assignment_move (
  id bigint generated always as identity primary key,
  assignment_id integer not null references planning.assignment on delete cascade,
  from_state text not null,
  to_state text not null,
  at timestamptz not null,
  by_user text,
  by_name text not null,
  reason text,
  activity_id integer
);
create index assignment_move_of on planning.assignment_move (assignment_id, id);

-- What was reminded of, once for every due day: an amendment that moves the day may remind again.
create table planning.reminder (
  assignment_id integer not null references planning.assignment on delete cascade,
  kind text not null,                                          -- 'before_7', 'before_2', 'late', 'escalated'
  due_on date not null,
  sent_at timestamptz not null,
  primary key (assignment_id, kind, due_on)
);
