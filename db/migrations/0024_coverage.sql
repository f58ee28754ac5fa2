-- What was done, counted: the facts in the shape in which they are counted.
create schema coverage;

-- An activity with what it has several of, a row each.
create view activities.whole as
select a.id, a.agency_id, a.form_key, a.done_from as day, a.state, a.times, a.reach, a.reach_kind, a.reach_counted, a.languages,
  array(select theme_id from activities.activity_theme where activity_id = a.id order by 1) as theme_ids,
  array(select audience_key from activities.activity_audience where activity_id = a.id order by 1) as audience_keys,
  array(select agency_id from activities.activity_area where activity_id = a.id order by 1) as area_ids,
  array(select assignment_id from activities.activity_assignment where activity_id = a.id order by 1) as assignment_ids,
  array(select distinct task_id from activities.activity_assignment where activity_id = a.id order by 1) as task_ids,
  (select count(*)::integer from activities.evidence where activity_id = a.id and kind = 'file') as files
from activities.activity a;

create view planning.plan_of_theme as select id as theme_id, plan_id from planning.theme;
create view planning.plan_of_task as select id as task_id, plan_id from planning.task;

-- The areas and the areas they lie in on a day, each once: a commune brings its district.
create function agencies.areas_on(areas integer[], day date) returns integer[] stable language sql
begin atomic
  with recursive upwards as (
    select id from unnest(areas) as given(id)
    union
    select e.parent_id from upwards u join agencies.edge e on e.child_id = u.id
      and e.valid_from <= day and (e.valid_to is null or e.valid_to > day))
  select coalesce(array_agg(u.id order by u.id), '{}') from upwards u
  where exists (select from agencies.agency_name n where n.agency_id = u.id and n.area_code is not null
    and n.valid_from <= day and (n.valid_to is null or n.valid_to > day));
end;

-- What counts, one row for an activity, with everything it counts in. Half months are the smallest time that the
-- months and the windows of the official reports (15/12 to 14/3 and the like) are made of.
create view coverage.fact as
select w.id as activity_id, w.day, w.agency_id, w.form_key, (w.state = 'verified')::integer as verified, w.times,
  w.day - extract(day from w.day)::integer + case when extract(day from w.day) < 15 then 1 else 15 end as bucket,
  case when w.reach_kind = 'present' then coalesce(w.reach, 0) else 0 end::bigint as present,
  case when w.reach_kind = 'copies' then coalesce(w.reach, 0) else 0 end::bigint as copies,
  case when w.reach_kind = 'listeners' then coalesce(w.reach, 0) else 0 end::bigint as listeners,
  case when w.reach_kind = 'views' and w.reach_counted <> 'system_counter' then coalesce(w.reach, 0) else 0 end::bigint as views,
  case when w.reach_kind = 'views' and w.reach_counted = 'system_counter' then coalesce(w.reach, 0) else 0 end::bigint as views_counted,
  w.files, w.languages, w.theme_ids, w.audience_keys, agencies.areas_on(w.area_ids, w.day) as area_ids,
  w.assignment_ids, w.task_ids,
  array(select distinct p.plan_id from planning.plan_of_theme p where p.theme_id = any(w.theme_ids) order by 1) as plan_ids
from activities.whole w
where w.state in ('logged', 'verified');
