-- Periodic reports: who owes which by when, what a report says, and what was frozen when it was signed.
create schema reports;

-- When the whole province's report of a window is due (month and day), dated, with its legal basis.
create table reports.due_date (
  window_key text not null,                                   -- of coverage.report_window
  month integer not null check (month between 1 and 12),
  day integer not null check (day between 1 and 31),
  legal_basis text not null,
  valid_from date not null,
  valid_to date,
  primary key (window_key, valid_from)
);

-- A class of agencies reports so many working days earlier, and to whom: 'parent', or the slug of an agency.
create table reports.level (
  class_key text not null,                                    -- '' : the province itself
  window_key text not null default '',                        -- '' : every window
  working_days_before integer not null check (working_days_before between 0 and 60),
  goes_to text not null,
  legal_basis text not null,
  valid_from date not null,
  valid_to date,
  primary key (class_key, window_key, valid_from)
);

-- What a report of a level and a window says: sections, sentences, tables, charts, as data.
create table reports.outline (
  id integer generated always as identity primary key,
  key text not null,
  class_key text not null,                                    -- '' : the province itself
  window_key text not null default '',
  name_vi text not null,
  legal_basis text not null,
  body jsonb not null,
  valid_from date not null,
  valid_to date,
  unique (key, valid_from)
);

create table reports.report (
  id integer generated always as identity primary key,
  agency_id integer not null references agencies.agency,
  to_agency_id integer references agencies.agency,
  plan_id integer references planning.plan,
  window_key text not null,
  year integer not null,
  from_day date not null,
  to_day date not null,
  due_on date not null,                                       -- a working day
  outline_id integer not null references reports.outline,
  class_key text not null,
  state text not null check (state in ('draft', 'submitted', 'signed', 'issued', 'sent')),
  edit integer not null default 1,
  submitted_at timestamptz,
  submitted_by_name text,
  returned_reason text not null default '',
  signed_at timestamptz,
  signed_by text,
  signed_by_name text,
  frozen_sha256 text,
  number integer check (number > 0),
  symbol text not null,                                       -- 'BC-UBND'
  issued_on date,
  sent_at timestamptz,
  is_sample boolean not null default false,
  made_at timestamptz not null,
  unique (agency_id, window_key, year)
);
create index report_to_agency on reports.report (to_agency_id, window_key, year);
create index report_due on reports.report (due_on) where state <> 'sent';

-- A passage that somebody wrote over what was generated, or wrote where judgement is asked for.
create table reports.passage (
  report_id integer not null references reports.report,
  key text not null,
  text text not null,
  generated text not null default '',                         -- what it replaced
  edit integer not null default 1,
  written_at timestamptz not null,
  written_by_name text not null,
  primary key (report_id, key)
);

-- A figure that somebody unlocked and set: marked everywhere, with the reason.
create table reports.set_figure (
  report_id integer not null references reports.report,
  key text not null,
  value numeric not null,
  counted numeric,                                            -- what was counted when it was set
  reason text not null,
  set_at timestamptz not null,
  set_by_name text not null,
  primary key (report_id, key)
);

-- What was signed: the figures with their definitions and rows, the sentences, the whole document.
create table reports.frozen (
  id integer generated always as identity primary key,
  report_id integer not null references reports.report,
  sha256 text not null,                                       -- of the canonical JSON of body
  body jsonb not null,
  at timestamptz not null,
  by_user text,
  by_name text not null
);
create index frozen_of_report on reports.frozen (report_id, id);
create trigger never_changes before update or delete on reports.frozen
  for each row execute function platform.never_changes();
create trigger never_emptied before truncate on reports.frozen execute function platform.never_changes();

-- Whom a report was sent to, once.
create table reports.delivery (
  report_id integer not null references reports.report,
  to_agency_id integer not null references agencies.agency,
  recipient text not null,
  at timestamptz not null,
  primary key (report_id, to_agency_id, recipient)
);

-- Once signed, what a report says stays; its number, day and sending are still entered.
create function reports.signed_stays() returns trigger language plpgsql as $$
declare report_state text;
begin
  select state into report_state from reports.report where id = coalesce(new.report_id, old.report_id);
  if report_state in ('signed', 'issued', 'sent') then
    raise exception 'what a signed report says never changes' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger signed_stays before insert or update or delete on reports.passage
  for each row execute function reports.signed_stays();
create trigger signed_stays before insert or update or delete on reports.set_figure
  for each row execute function reports.signed_stays();
