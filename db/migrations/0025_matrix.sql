-- What a plan asks to be told to whom, and what is done about the gaps; the areas as a map of tiles.

-- Whom a task is for. Of planning only the numbers: a plan's document does not say it in so many words.
create table coverage.task_audience (
  task_id integer not null,
  audience_key text not null,
  primary key (task_id, audience_key)
);

-- Which theme must be told to which audience. With a class: in the area of each of its agencies, or in some of them.
create table coverage.required_cell (
  plan_id integer not null,
  theme_id integer not null,
  audience_key text not null,
  class_key text,
  area_ids integer[],
  per text not null check (per in ('year', 'half', 'quarter')),
  basis text not null,
  primary key (plan_id, theme_id, audience_key),
  check (area_ids is null or class_key is not null)
);

-- One row for a plan whose coverage was set; whoever changes it locks it.
create table coverage.plan_setting (
  plan_id integer primary key,
  version integer not null default 0,
  changed_at timestamptz,
  changed_by_name text
);

-- What was decided about a required cell that was empty in a period.
create table coverage.gap_decision (
  id integer generated always as identity primary key,
  plan_id integer not null,
  theme_id integer not null,
  audience_key text not null,
  period_from date not null,
  period_to date not null,
  state text not null check (state in ('assigned', 'dismissed', 'undone')),
  task_id integer,
  reason text,
  decided_at timestamptz not null,
  decided_by_name text not null,
  check ((state = 'dismissed') <= (reason is not null)),
  check ((state = 'assigned') <= (task_id is not null))
);
create unique index gap_decided_once on coverage.gap_decision (plan_id, theme_id, audience_key, period_from, period_to) where state <> 'undone';

-- In how many working days a proposed task is due, as dated rows.
create table coverage.proposal_term (
  valid_from date primary key,
  valid_to date,
  working_days integer not null check (working_days > 0),
  legal_basis text not null
);

-- The language an audience is spoken to in besides Vietnamese.
create table coverage.audience_language (
  audience_key text not null,
  language_key text not null,
  valid_from date not null,
  valid_to date,
  primary key (audience_key, language_key, valid_from)
);

-- Windows of the periodic reports, which are not calendar quarters. A month before the year's first is below 1.
create table coverage.report_window (
  key text not null,
  position integer not null,
  name_vi text not null,
  name_en text not null,
  from_month integer not null check (from_month between -11 and 12),
  from_day integer not null check (from_day in (1, 15)),
  to_month integer not null check (to_month between 1 and 12),
  to_day integer not null check (to_day in (14, 31)),
  legal_basis text not null,
  valid_from date not null,
  valid_to date,
  primary key (key, valid_from)
);

-- Where the tile of an area stands among those of the area it lies in; rows from the north, columns from the west.
create table coverage.tile (
  agency_id integer primary key references agencies.agency,
  col integer not null check (col > 0),
  row integer not null check (row > 0)
);

-- Outlines of areas from a file that somebody brought: polygons of rings of [longitude, latitude].
create table coverage.boundary (
  agency_id integer primary key references agencies.agency,
  polygons jsonb not null,
  imported_at timestamptz not null,
  imported_by_name text not null,
  source_name text not null
);

-- A task given out beside the plan's document; the key keeps the same one from being given out twice.
alter table planning.task add column extra_key text unique;

create view planning.theme_of_task as select task_id, theme_id from planning.task_theme;

-- What the agencies owe, a row for each occurrence; what waits for an event is owed by the end of its period.
create view planning.owed as
select a.id as assignment_id, a.task_id, t.plan_id, a.agency_id, coalesce(a.due_on, a.period_to) as due_on,
  a.due_on is null as is_on_event, a.period, a.state, t.number, t.content
from planning.assignment a join planning.task t on t.id = a.task_id
where a.state <> 'cancelled';
