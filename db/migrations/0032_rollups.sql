-- The figures kept ready, and what was counted for each activity, so that a change counts only its difference.

-- The fact with the areas that were named only: for many at once, what lies around an area on a day is found once.
create view coverage.unplaced_fact as
select w.id as activity_id, w.day, w.agency_id, w.form_key, (w.state = 'verified')::integer as verified, w.times,
  w.day - extract(day from w.day)::integer + case when extract(day from w.day) < 15 then 1 else 15 end as bucket,
  case when w.reach_kind = 'present' then coalesce(w.reach, 0) else 0 end::bigint as present,
  case when w.reach_kind = 'copies' then coalesce(w.reach, 0) else 0 end::bigint as copies,
  case when w.reach_kind = 'listeners' then coalesce(w.reach, 0) else 0 end::bigint as listeners,
  case when w.reach_kind = 'views' and w.reach_counted <> 'system_counter' then coalesce(w.reach, 0) else 0 end::bigint as views,
  case when w.reach_kind = 'views' and w.reach_counted = 'system_counter' then coalesce(w.reach, 0) else 0 end::bigint as views_counted,
  w.files, w.languages, w.theme_ids, w.audience_keys, w.area_ids, w.assignment_ids, w.task_ids,
  array(select distinct p.plan_id from planning.plan_of_theme p where p.theme_id = any(w.theme_ids) order by 1) as plan_ids,
  array(select distinct p.plan_id from planning.plan_of_task p where p.task_id = any(w.task_ids) order by 1) as work_plan_ids
from activities.whole w
where w.state in ('logged', 'verified');

create or replace view coverage.fact as
select activity_id, day, agency_id, form_key, verified, times, bucket, present, copies, listeners, views, views_counted, files,
  languages, theme_ids, audience_keys, agencies.areas_on(area_ids, day) as area_ids, assignment_ids, task_ids, plan_ids,
  work_plan_ids
from coverage.unplaced_fact;

create view planning.plan_of_assignment as
select a.id as assignment_id, t.plan_id from planning.assignment a join planning.task t on t.id = a.task_id;

-- The fact as it stands in the figures. The columns of coverage.fact, in their order.
create table coverage.counted (
  activity_id integer primary key,
  day date not null,
  agency_id integer not null,
  form_key text not null,
  verified integer not null,
  times integer not null,
  bucket date not null,
  present bigint not null,
  copies bigint not null,
  listeners bigint not null,
  views bigint not null,
  views_counted bigint not null,
  files integer not null,
  languages text[] not null,
  theme_ids integer[] not null,
  audience_keys text[] not null,
  area_ids integer[] not null,               -- with the areas they lie in
  assignment_ids integer[] not null,
  task_ids integer[] not null,
  plan_ids integer[] not null,               -- of the themes
  work_plan_ids integer[] not null           -- of the tasks
) with (fillfactor = 90);
create index counted_of_bucket on coverage.counted (bucket, agency_id);
create index counted_newest on coverage.counted (day desc, activity_id desc);

-- Zero and empty stand for "any": a row is what was done by the agency, in the area, for the plan or the theme, and so
-- on, in half a month, each activity once. coverage.cells_of says which cells an activity counts in.
create table coverage.cell (
  agency_id integer not null,
  area_id integer not null,
  plan_id integer not null,
  theme_id integer not null,
  audience text collate "C" not null,
  form text collate "C" not null,
  language text collate "C" not null,
  bucket date not null,
  done integer not null,
  verified integer not null,
  times bigint not null,
  present bigint not null,
  copies bigint not null,
  listeners bigint not null,
  views bigint not null,
  views_counted bigint not null,
  primary key (agency_id, area_id, plan_id, theme_id, audience, form, language, bucket)
) with (fillfactor = 80);

-- Which theme was told to which audience in which area (0: anywhere) in a quarter, because every area is asked for at once.
create table coverage.told (
  area_id integer not null,
  theme_id integer not null,
  audience text collate "C" not null,
  quarter date not null,
  done integer not null,
  verified integer not null,
  primary key (area_id, theme_id, audience, quarter)
) with (fillfactor = 80);

-- The days on which something was done, for rhythm and gaps.
create table coverage.day (
  agency_id integer not null,
  area_id integer not null,
  plan_id integer not null,
  theme_id integer not null,
  day date not null,
  done integer not null,
  verified integer not null,
  primary key (agency_id, area_id, plan_id, theme_id, day)
) with (fillfactor = 80);

-- What serves the work of a plan: by day, by task, by assignment.
create table coverage.work_day (
  plan_id integer not null,
  day date not null,
  done integer not null,
  verified integer not null,
  primary key (plan_id, day)
) with (fillfactor = 80);

create table coverage.task (
  task_id integer primary key,
  done integer not null,
  files integer not null
) with (fillfactor = 80);

create table coverage.assignment (
  assignment_id integer primary key,
  done integer not null,
  verified integer not null,
  first_done_on date                         -- the first of its days below
) with (fillfactor = 80);

create table coverage.assignment_day (
  assignment_id integer not null,
  day date not null,
  done integer not null,
  primary key (assignment_id, day)
) with (fillfactor = 80);

-- A page asks for some hundreds of their rows: starting helpers takes longer than reading them.
alter table coverage.cell set (parallel_workers = 0);
alter table coverage.day set (parallel_workers = 0);
alter table coverage.told set (parallel_workers = 0);

-- What one activity adds to each of the tables. The cells: for everybody, its agency and each of its areas; for all
-- themes, its plans and each theme; alone and by audience, form and language. By two of these within a plan only, in an
-- area for no plan by none of them, and of an agency in an area for a plan or a theme only how much there was.
create function coverage.cells_of(f coverage.counted) returns setof coverage.cell immutable language sql
begin atomic
  select who.agency_id, who.area_id, about.plan_id, about.theme_id, u.audience, how.form, how.language, f.bucket,
    1, f.verified, f.times, f.present, f.copies, f.listeners, f.views, f.views_counted
  from unnest(
      array[0, f.agency_id] || array_fill(0, array[cardinality(f.area_ids)]) || array_fill(f.agency_id, array[cardinality(f.area_ids)]),
      array[0, 0] || f.area_ids || f.area_ids) as who (agency_id, area_id)
  cross join unnest(
      array[0] || f.plan_ids || array_fill(0, array[cardinality(f.theme_ids)]),
      array_fill(0, array[1 + cardinality(f.plan_ids)]) || f.theme_ids) as about (plan_id, theme_id)
  cross join unnest(array[''] || f.audience_keys) as u (audience)
  cross join unnest(
      array['', f.form_key] || array_fill(''::text, array[cardinality(f.languages)]),
      array['', ''] || f.languages) as how (form, language)
  where case (u.audience <> '')::integer + (how.form <> '' or how.language <> '')::integer
    when 0 then who.agency_id = 0 or who.area_id = 0 or about.plan_id + about.theme_id > 0
    when 1 then who.area_id = 0 or who.agency_id = 0 and about.plan_id + about.theme_id > 0
    else about.plan_id > 0 and (who.agency_id = 0 or who.area_id = 0)
  end;
end;

create function coverage.told_of(f coverage.counted) returns setof coverage.told immutable language sql
begin atomic
  select area, theme, audience, date_trunc('quarter', f.day::timestamp)::date, 1, f.verified
  from unnest(array[0] || f.area_ids) as area, unnest(f.theme_ids) as theme, unnest(f.audience_keys) as audience;
end;

create function coverage.days_of(f coverage.counted) returns setof coverage.day immutable language sql
begin atomic
  select who.agency_id, who.area_id, about.plan_id, about.theme_id, f.day, 1, f.verified
  from unnest(
      array[0, f.agency_id] || array_fill(0, array[cardinality(f.area_ids)]),
      array[0, 0] || f.area_ids) as who (agency_id, area_id)
  cross join unnest(
      array[0] || f.plan_ids || array_fill(0, array[cardinality(f.theme_ids)]),
      array_fill(0, array[1 + cardinality(f.plan_ids)]) || f.theme_ids) as about (plan_id, theme_id);
end;

create function coverage.work_days_of(f coverage.counted) returns setof coverage.work_day immutable language sql
begin atomic
  select p, f.day, 1, f.verified from unnest(f.work_plan_ids) p;
end;

create function coverage.tasks_of(f coverage.counted) returns setof coverage.task immutable language sql
begin atomic
  select t, 1, f.files from unnest(f.task_ids) t;
end;

create function coverage.assignments_of(f coverage.counted) returns setof coverage.assignment immutable language sql
begin atomic
  select a, 1, f.verified, null::date from unnest(f.assignment_ids) a;
end;

create function coverage.assignment_days_of(f coverage.counted) returns setof coverage.assignment_day immutable language sql
begin atomic
  select a, f.day, 1 from unnest(f.assignment_ids) a;
end;

-- Lists and the queue walk an index by day or moment, whichever of their narrowings is asked for, and never a whole year.
drop index activities.activity_waiting;
create index activity_waiting on activities.activity (programme_agency_id, logged_at, id) include (logged_by)
  where state = 'logged';
create index activity_returned on activities.activity (done_from desc, id desc) where state = 'returned';
create index activity_cancelled on activities.activity (done_from desc, id desc) where state = 'cancelled';
create index activity_of_form on activities.activity (form_key, done_from desc, id desc);
create index activity_of_agency_by_form on activities.activity (agency_id, form_key, done_from desc, id desc);
create index activity_of_source on activities.activity (source text_pattern_ops) where source is not null;
