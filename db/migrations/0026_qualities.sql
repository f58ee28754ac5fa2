-- What the five qualities are measured with, what must be communicated, and reminders at one tap.

-- Dated parameters of the formulas. Of all plans (null) or one; about everything (''), the plan as one ('plan'), every
-- theme or one ('theme', 'theme:5'), every area ('area') or a class of agencies. The newest that holds on a day counts.
create table coverage.parameter (
  id integer generated always as identity primary key,
  plan_id integer references planning.plan,
  key text not null,
  about text not null default '',
  value text not null,
  valid_from date not null,
  basis text not null,
  set_at timestamptz not null,
  set_by_name text not null,
  is_from_pack boolean not null
);
create unique index parameter_of_pack on coverage.parameter (coalesce(plan_id, 0), key, about, valid_from) where is_from_pack;
create index parameter_of_plan on coverage.parameter (plan_id, key);

-- What must be communicated: a milestone of the yearly reform plan, or a document that was published.
create table coverage.occasion (
  id integer generated always as identity primary key,
  plan_id integer not null references planning.plan,
  key text not null,                          -- 'moc-3' of a pack, 'story:42' of a document
  kind text not null check (kind in ('milestone', 'document')),
  happened_on date not null,
  title text not null,
  href text,
  source text not null default '',            -- where the milestone is written
  theme_ids integer[] not null default '{}',
  is_sample boolean not null default false,
  is_gone boolean not null default false,     -- a document that readers no longer have
  unique (plan_id, key)
);
create index occasion_of_plan on coverage.occasion (plan_id, happened_on);

create table coverage.occasion_activity (
  occasion_id integer not null references coverage.occasion,
  activity_id integer not null,
  linked_at timestamptz not null,
  linked_by_name text not null,
  primary key (occasion_id, activity_id)
);
create index occasion_of_activity on coverage.occasion_activity (activity_id);

-- What an activity is called, when it was, and which record of another part it was logged from.
create view activities.named as
select id as activity_id, agency_id, done_from as day, what, source, state in ('logged', 'verified') as is_counted
from activities.activity;

-- A reminder that somebody sent at one tap. Undone ones stay: it is said that they were taken back.
create table planning.nudge (
  id integer generated always as identity primary key,
  plan_id integer not null references planning.plan,
  agency_id integer not null references agencies.agency,
  on_day date not null,
  sent_at timestamptz not null,
  by_user text not null,
  by_name text not null,
  works integer not null,
  recipients integer not null,
  mail_keys text[] not null,
  undone_at timestamptz
);
create index nudge_of_agency on planning.nudge (plan_id, agency_id, sent_at desc);
create unique index nudge_once_a_day on planning.nudge (plan_id, agency_id, on_day) where undone_at is null;
