-- What was done and what proves it. An activity is entered once by the agency that did it; everything that counts
-- activities reads activities.facts.
create schema activities;

-- The words an activity is described with, as dated rows: what a key means never changes; when the meaning changes
-- the row ends and another key begins.
create table activities.form (
  key text primary key,
  position integer not null,
  name_vi text not null,
  name_en text not null,
  icon text not null,
  times_vi text,                       -- what `times` counts: 'Số lần phát'; null: it does not matter here
  times_en text,
  plan_words text[] not null default '{}',   -- how plan documents call it, folded: 'loa truyen thanh'
  first_for text[] not null default '{}',    -- kinds of agency that see it among the first chips
  is_two_way boolean not null default false, -- people answer back: dialogue, questions, comments
  valid_from date not null,
  valid_to date
);

create table activities.audience (
  key text primary key,
  position integer not null,
  name_vi text not null,
  name_en text not null,
  valid_from date not null,
  valid_to date
);

create table activities.language (
  key text primary key,                -- ISO 639: 'vi', 'cjm' (Chăm), 'rog' (Raglai)
  position integer not null,
  name_vi text not null,
  name_en text not null,
  valid_from date not null,
  valid_to date
);

create table activities.programme (
  key text primary key,
  position integer not null,
  name_vi text not null,
  name_en text not null,
  legal_basis text,
  valid_from date not null,
  valid_to date
);

create table activities.activity (
  id integer generated always as identity primary key,
  client_key uuid not null unique,     -- made by the form before it is sent: sent twice, logged once
  entry_hash text not null,            -- of what was entered: the same key with another entry is another activity
  agency_id integer not null references agencies.agency,
  programme_agency_id integer not null references agencies.agency,  -- whose plan it belongs to; it verifies
  form_key text not null references activities.form,
  what text not null,
  details text,
  place text,
  done_from date not null,
  done_to date not null,
  start_time time,
  times integer not null default 1 check (times > 0),
  reach integer check (reach >= 0),
  reach_counted text check (reach_counted in ('headcount', 'attendance_list', 'estimate', 'system_counter')),
  cost bigint check (cost >= 0),       -- đồng
  languages text[] not null default '{vi}',
  programmes text[] not null default '{}',
  state text not null check (state in ('logged', 'verified', 'returned')),
  logged_at timestamptz not null,
  logged_by text not null,
  logged_by_name text not null,
  verified_at timestamptz,
  verified_by text,
  verified_by_name text,
  returned_at timestamptz,
  returned_by_name text,
  returned_reason text,
  version integer not null default 1,
  is_sample boolean not null default false,
  check (done_to >= done_from),
  check (reach is null or reach_counted is not null),
  check ((state = 'verified') = (verified_at is not null)),
  check (state <> 'returned' or returned_reason is not null)
);
create index activity_of_agency on activities.activity (agency_id, done_from desc, id desc);
create index activity_by_day on activities.activity (done_from desc, id desc);
create index activity_waiting on activities.activity (programme_agency_id, logged_at, id) where state = 'logged';

-- Themes, audiences and areas in the order they were chosen; position 1 is what makes a row of the facts the first.
create table activities.activity_theme (
  activity_id integer not null references activities.activity on delete cascade,
  theme_id integer not null,
  position integer not null,
  primary key (activity_id, theme_id)
);
create table activities.activity_audience (
  activity_id integer not null references activities.activity on delete cascade,
  audience_key text not null references activities.audience,
  position integer not null,
  primary key (activity_id, audience_key)
);
create table activities.activity_area (
  activity_id integer not null references activities.activity on delete cascade,
  agency_id integer not null references agencies.agency,   -- the authority of the area
  position integer not null,
  primary key (activity_id, agency_id)
);

-- The assignments it serves. The task is kept beside it so that a task's evidence is counted without asking planning.
create table activities.activity_assignment (
  activity_id integer not null references activities.activity on delete cascade,
  assignment_id integer not null,
  task_id integer not null,
  primary key (activity_id, assignment_id)
);
create index activity_assignment_served on activities.activity_assignment (assignment_id);
create index activity_assignment_of_task on activities.activity_assignment (task_id);

create table activities.evidence (
  id integer generated always as identity primary key,
  activity_id integer not null references activities.activity on delete cascade,
  position integer not null,
  kind text not null check (kind in ('file', 'link')),
  name text not null,
  sha256 text references platform.file,             -- the original, byte for byte
  display_sha256 text references platform.file,     -- a picture made from it, without metadata
  url text,
  taken_at timestamptz,                             -- what the camera wrote into the picture
  check ((kind = 'file') = (sha256 is not null)),
  check ((kind = 'link') = (url is not null))
);
create index evidence_of_activity on activities.evidence (activity_id, position);
create index evidence_of_file on activities.evidence (sha256) where sha256 is not null;

-- Files that arrived with a form that was refused: whoever sent them need not choose them again.
create table activities.upload (
  user_id text not null,
  sha256 text not null references platform.file,
  name text not null,
  display_sha256 text references platform.file,
  taken_at timestamptz,
  kept_at timestamptz not null,
  primary key (user_id, sha256)
);

-- One row per activity × theme × audience × area. An activity counts in each of its themes, audiences and areas, but
-- once in any one figure: group by one of them and count(distinct activity_id), or count the rows where is_first.
-- Reach, times and cost belong to the activity: add them only over rows where is_first.
create view activities.facts as
select a.id as activity_id, a.agency_id, a.programme_agency_id, a.form_key, f.is_two_way,
       a.done_from, a.done_to, a.state = 'verified' as is_verified, a.state, a.logged_at, a.verified_at,
       a.times, a.reach, a.reach_counted, a.cost, a.languages, a.programmes, a.is_sample,
       t.theme_id, u.audience_key, r.agency_id as area_id,
       coalesce(t.position, 1) = 1 and coalesce(u.position, 1) = 1 and coalesce(r.position, 1) = 1 as is_first
from activities.activity a
join activities.form f on f.key = a.form_key
left join activities.activity_theme t on t.activity_id = a.id
left join activities.activity_audience u on u.activity_id = a.id
left join activities.activity_area r on r.activity_id = a.id;
