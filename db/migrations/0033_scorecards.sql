-- Scoring of a year: what is scored, who scores it, and every point with where it came from.
-- Points are whole thousandths of a point: 2000 is 2,000.
create schema scorecards;

-- What is frozen stays as it is, whoever asks.
create function platform.never_changes() returns trigger language plpgsql as $$
begin
  raise exception '%.% never changes', tg_table_schema, tg_table_name using errcode = 'check_violation';
end $$;

-- One version of what agencies of a class are scored by in a year.
create table scorecards.criteria_set (
  id integer generated always as identity primary key,
  agency_id integer not null references agencies.agency,      -- whose set it is: the province
  year integer not null,
  class_key text not null,
  version integer not null,
  name_vi text not null,
  name_en text not null,
  legal_basis text not null default '',
  state text not null check (state in ('draft', 'in_force', 'ended')),
  valid_from date,
  valid_to date,
  transition text not null default '',                        -- what becomes of rounds opened on the version before
  copied_from integer references scorecards.criteria_set,
  edit integer not null default 1,                            -- rises with every change; who edits says which they saw
  is_sample boolean not null default false,
  made_at timestamptz not null,
  made_by_name text not null,
  unique (agency_id, year, class_key, version)
);

create table scorecards.criterion (
  id integer generated always as identity primary key,
  set_id integer not null references scorecards.criteria_set on delete cascade,
  parent_id integer references scorecards.criterion on delete cascade,
  code text not null,                                         -- 'A', 'A.1', 'A.1.3.a'
  position integer not null,                                  -- order among its siblings
  kind text not null check (kind in ('section', 'group', 'criterion')),
  name_vi text not null,
  name_en text not null,
  maximum integer not null check (maximum >= 0),              -- thousandths; of a section or group: the sum below, kept for show
  scorer text check (scorer in ('self', 'body', 'survey')),   -- of a section: who gives its points
  field text,                                                 -- the field whose appraiser looks at it
  rule jsonb not null default '{"kind": "manual"}',
  applies jsonb,                                              -- when it applies at all; null: always
  needs_evidence boolean not null default true,
  help_vi text not null default '',
  help_en text not null default '',
  legal_basis text not null default '',
  reform_area text,                                           -- the stable area, so that years compare
  unique (set_id, code)
);
create index criterion_of_set on scorecards.criterion (set_id, position);

-- Classes of results by index: from this index (thousandths of a per cent) on.
create table scorecards.band (
  set_id integer not null references scorecards.criteria_set on delete cascade,
  from_index integer not null,
  name_vi text not null,
  name_en text not null,
  primary key (set_id, from_index)
);

create table scorecards.round (
  id integer generated always as identity primary key,
  agency_id integer not null references agencies.agency,      -- who holds it: the province
  year integer not null,
  slug text not null unique,
  name_vi text not null,
  name_en text not null,
  plan_id integer references planning.plan,                   -- whose tasks and themes the measures are of
  from_day date not null,                                     -- what was done in these days counts
  to_day date not null,
  state text not null check (state in ('draft', 'open', 'finalised', 'decided', 'published')),
  decision_number text,
  decided_on date,
  published_at timestamptz,
  edit integer not null default 1,
  is_sample boolean not null default false,
  made_at timestamptz not null,
  made_by_name text not null
);

-- Dates of a class in a round, and the set it is scored by.
create table scorecards.round_class (
  round_id integer not null references scorecards.round on delete cascade,
  class_key text not null,
  set_id integer not null references scorecards.criteria_set,
  opens_on date not null,
  self_due date not null,
  appraisal_due date not null,
  explanation_working_days integer not null check (explanation_working_days between 1 and 60),
  final_due date not null,
  primary key (round_id, class_key)
);

-- Who appraises which field; one person a field in a round.
create table scorecards.appraiser (
  round_id integer not null references scorecards.round on delete cascade,
  field text not null,
  user_id text not null,
  user_name text not null,
  primary key (round_id, field)
);

create table scorecards.sheet (
  id integer generated always as identity primary key,
  round_id integer not null references scorecards.round,
  agency_id integer not null references agencies.agency,
  class_key text not null,
  set_id integer not null references scorecards.criteria_set,
  state text not null check (state in ('scoring', 'awaiting_head', 'appraising', 'explaining', 'deciding', 'final')),
  edit integer not null default 1,
  submitted_at timestamptz,
  submitted_by_name text,
  signed_at timestamptz,
  signed_by text,
  signed_by_name text,
  appraised_at timestamptz,
  explain_until timestamptz,
  explained_at timestamptz,
  finalised_at timestamptz,
  finalised_by_name text,
  total integer,                                              -- thousandths, when final
  applicable_maximum integer,
  index_value integer,                                        -- thousandths of a per cent
  rank integer,
  is_tied boolean,
  unique (round_id, agency_id)
);
create index sheet_of_agency on scorecards.sheet (agency_id, round_id);

-- The points of a criterion on a sheet, as each stage gave them. Null: not given yet.
create table scorecards.score (
  sheet_id integer not null references scorecards.sheet,
  criterion_id integer not null references scorecards.criterion,
  is_applicable boolean not null default true,
  not_applicable_reason text not null default '',
  proposed integer,
  proposed_from jsonb,                                        -- the facts: measure, value, numerator, denominator, words
  self_points integer,
  self_note text not null default '',
  checks text[] not null default '{}',                        -- of a sum of checks: those that are met
  appraised_points integer,
  appraised_reason text not null default '',
  appraised_by text,
  appraised_by_name text,
  appraised_at timestamptz,
  explanation text not null default '',
  explained_at timestamptz,
  final_points integer,
  final_reason text not null default '',
  edit integer not null default 1,
  primary key (sheet_id, criterion_id)
);

create table scorecards.score_evidence (
  id integer generated always as identity primary key,
  sheet_id integer not null references scorecards.sheet,
  criterion_id integer not null references scorecards.criterion,
  stage text not null check (stage in ('self', 'explanation')),
  kind text not null check (kind in ('file', 'link', 'activity', 'report')),
  sha256 text,
  url text,
  activity_id integer,
  name text not null,
  added_at timestamptz not null,
  added_by_name text not null
);
create index evidence_of_sheet on scorecards.score_evidence (sheet_id, criterion_id);

-- Every change of a point, for ever: results are recomputed from it.
create table scorecards.move (
  id bigint generated always as identity primary key,
  sheet_id integer not null references scorecards.sheet,
  criterion_id integer references scorecards.criterion,       -- null: about the sheet
  stage text not null check (stage in ('proposed', 'self', 'signed', 'appraised', 'explained', 'final', 'reopened')),
  points integer,
  is_applicable boolean,
  reason text not null default '',
  at timestamptz not null,
  by_user text,
  by_name text not null
);
create index move_of_sheet on scorecards.move (sheet_id, id);
create trigger never_changes before update or delete on scorecards.move
  for each row execute function platform.never_changes();
create trigger never_emptied before truncate on scorecards.move execute function platform.never_changes();

-- What was frozen: a sheet when its head signs, when it is appraised, when it is final; the round when it is published.
create table scorecards.frozen (
  id integer generated always as identity primary key,
  round_id integer not null references scorecards.round,
  sheet_id integer references scorecards.sheet,
  stage text not null check (stage in ('self', 'appraised', 'explained', 'final', 'published')),
  sha256 text not null,                                       -- of the canonical JSON of body
  body jsonb not null,
  at timestamptz not null,
  by_user text,
  by_name text not null
);
create index frozen_of_sheet on scorecards.frozen (sheet_id, stage, id);
create index frozen_of_round on scorecards.frozen (round_id, stage, id);
create trigger never_changes before update or delete on scorecards.frozen
  for each row execute function platform.never_changes();
create trigger never_emptied before truncate on scorecards.frozen execute function platform.never_changes();

-- Who gave what stays as it was once the stage is over: the sheet says which columns may still change.
create function scorecards.points_locked() returns trigger language plpgsql as $$
declare now_state text; round_state text; old_row scorecards.score; new_row scorecards.score;
begin
  select s.state, r.state into now_state, round_state
    from scorecards.sheet s join scorecards.round r on r.id = s.round_id
    where s.id = coalesce(new.sheet_id, old.sheet_id);
  if round_state = 'published' then
    raise exception 'the points of a published round never change' using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' then return new; end if;
  if tg_op = 'DELETE' then
    if now_state in ('scoring') then return old; end if;
    raise exception 'the points of a signed sheet are never deleted' using errcode = 'check_violation';
  end if;
  if now_state not in ('scoring', 'awaiting_head') and (new.self_points, new.self_note, new.checks, new.proposed)
      is distinct from (old.self_points, old.self_note, old.checks, old.proposed) then
    raise exception 'the self-score of a signed sheet never changes' using errcode = 'check_violation';
  end if;
  if now_state not in ('appraising', 'explaining', 'deciding') and (new.appraised_points, new.appraised_reason)
      is distinct from (old.appraised_points, old.appraised_reason) then
    raise exception 'appraised points change only under appraisal' using errcode = 'check_violation';
  end if;
  if now_state <> 'deciding' and new.final_points is distinct from old.final_points then
    raise exception 'final points change only while the council decides' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger points_locked before insert or update or delete on scorecards.score
  for each row execute function scorecards.points_locked();

-- A published round and the sheets in it are over.
create function scorecards.round_locked() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.state <> 'draft' then
    raise exception 'an opened round is never deleted' using errcode = 'check_violation';
  end if;
  if old.state = 'published' then
    raise exception 'a published round never changes' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger round_locked before update or delete on scorecards.round
  for each row execute function scorecards.round_locked();

create function scorecards.sheet_locked() returns trigger language plpgsql as $$
begin
  if exists (select 1 from scorecards.round r where r.id = old.round_id and r.state = 'published') then
    raise exception 'the sheets of a published round never change' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger sheet_locked before update or delete on scorecards.sheet
  for each row execute function scorecards.sheet_locked();

-- The criteria of a set that rounds are scored by stay as they are; a change is a new version.
create function scorecards.set_locked() returns trigger language plpgsql as $$
declare set_state text;
begin
  select state into set_state from scorecards.criteria_set where id = coalesce(new.set_id, old.set_id);
  if set_state <> 'draft' then
    raise exception 'the criteria of a set in force never change' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger set_locked before insert or update or delete on scorecards.criterion
  for each row execute function scorecards.set_locked();
create trigger set_locked before insert or update or delete on scorecards.band
  for each row execute function scorecards.set_locked();
