-- A plan drafted from the plan of the year before, and its tasks from the tasks of that plan.
-- One plan has one that follows it; a draft that is thrown away leaves the place free.
alter table planning.plan add follows_plan_id integer references planning.plan;
create unique index plan_that_follows on planning.plan (follows_plan_id);
alter table planning.task add follows_task_id integer references planning.task on delete set null;
create index task_that_follows on planning.task (follows_task_id);
