-- What is signed, in force or published stays, whichever way somebody with rights on the tables goes about it.

-- A table is never emptied past the triggers of its rows.
create trigger never_emptied before truncate on scorecards.criteria_set execute function platform.never_changes();
create trigger never_emptied before truncate on scorecards.criterion execute function platform.never_changes();
create trigger never_emptied before truncate on scorecards.band execute function platform.never_changes();
create trigger never_emptied before truncate on scorecards.round execute function platform.never_changes();
create trigger never_emptied before truncate on scorecards.round_class execute function platform.never_changes();
create trigger never_emptied before truncate on scorecards.sheet execute function platform.never_changes();
create trigger never_emptied before truncate on scorecards.score execute function platform.never_changes();
create trigger never_emptied before truncate on scorecards.score_evidence execute function platform.never_changes();
create trigger never_emptied before truncate on reports.report execute function platform.never_changes();
create trigger never_emptied before truncate on reports.passage execute function platform.never_changes();
create trigger never_emptied before truncate on reports.set_figure execute function platform.never_changes();
create trigger never_emptied before truncate on reports.delivery execute function platform.never_changes();

-- A set that was in force is no draft again: its criteria would be open to change.
create function scorecards.set_stays() returns trigger language plpgsql as $$
begin
  if old.state = 'draft' then return coalesce(new, old); end if;
  if tg_op = 'DELETE' then
    raise exception 'a set that was in force is never deleted' using errcode = 'check_violation';
  end if;
  if new.state = 'draft' or (new.id, new.agency_id, new.year, new.class_key, new.version)
      is distinct from (old.id, old.agency_id, old.year, old.class_key, old.version) then
    raise exception 'a set that was in force is no draft again' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger set_stays before update or delete on scorecards.criteria_set
  for each row execute function scorecards.set_stays();

-- By what and by whom a published round was scored.
create function scorecards.round_part_locked() returns trigger language plpgsql as $$
begin
  if exists (select from scorecards.round r where r.id = coalesce(new.round_id, old.round_id) and r.state = 'published') then
    raise exception 'a published round never changes' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger round_part_locked before insert or update or delete on scorecards.round_class
  for each row execute function scorecards.round_part_locked();
create trigger round_part_locked before insert or update or delete on scorecards.appraiser
  for each row execute function scorecards.round_part_locked();

-- Evidence stays once the stage it was given in is over.
create function scorecards.evidence_locked() returns trigger language plpgsql as $$
declare now_state text; round_state text;
begin
  select s.state, r.state into now_state, round_state
    from scorecards.sheet s join scorecards.round r on r.id = s.round_id
    where s.id = coalesce(new.sheet_id, old.sheet_id);
  if round_state = 'published' then
    raise exception 'the evidence of a published round never changes' using errcode = 'check_violation';
  end if;
  if tg_op <> 'INSERT' and not (old.stage = 'self' and now_state in ('scoring', 'awaiting_head')
      or old.stage = 'explanation' and now_state = 'explaining') then
    raise exception 'the evidence of a stage that is over never changes' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger evidence_locked before insert or update or delete on scorecards.score_evidence
  for each row execute function scorecards.evidence_locked();

-- A signed report is signed for good: it is no draft again, and of what, for when and by whom stays.
create function reports.report_stays() returns trigger language plpgsql as $$
declare steps text[] := array['draft', 'submitted', 'signed', 'issued', 'sent'];
begin
  if old.state in ('draft', 'submitted') then return coalesce(new, old); end if;
  if tg_op = 'DELETE' then
    raise exception 'a signed report is never deleted' using errcode = 'check_violation';
  end if;
  if array_position(steps, new.state) < array_position(steps, old.state)
      or (new.id, new.agency_id, new.plan_id, new.window_key, new.year, new.from_day, new.to_day, new.outline_id, new.class_key)
        is distinct from
        (old.id, old.agency_id, old.plan_id, old.window_key, old.year, old.from_day, old.to_day, old.outline_id, old.class_key)
      or (old.frozen_sha256 is not null
        and (new.frozen_sha256, new.signed_at, new.signed_by, new.signed_by_name)
          is distinct from (old.frozen_sha256, old.signed_at, old.signed_by, old.signed_by_name))
      or (old.state = 'sent' and (new.number, new.symbol, new.issued_on, new.sent_at)
        is distinct from (old.number, old.symbol, old.issued_on, old.sent_at)) then
    raise exception 'a signed report never changes' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger report_stays before update or delete on reports.report
  for each row execute function reports.report_stays();
