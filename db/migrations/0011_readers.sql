-- Readers are counted without knowing who they are. What could tell one reader from another lives in tables that are not
-- logged: emptied by a crash, absent from replicas and base backups, and cleared of every day but the running one.
create unlogged table platform.reader_salt (
  day date primary key,                                        -- of the domain's clock
  salt text not null                                           -- shared by all web processes for this day alone
);

-- Who read what when it last counted, so that a reader whom two processes saw counts once in half an hour.
create unlogged table platform.reader_seen (
  reader text collate "C" not null,                            -- hash of the salt, network, program and languages
  subject text collate "C" not null,
  seen_at timestamptz not null,
  primary key (reader, subject)
);
create index reader_seen_when on platform.reader_seen (seen_at);

-- Who was here in the last five minutes.
create unlogged table platform.reader_online (
  reader text collate "C" primary key,
  seen_at timestamptz not null
);
drop table platform.online;

-- Where readers came from and what they read on, a day and a story at a time: numbers, no persons.
create table platform.view_referrer (
  subject text not null,
  day date not null,
  referrer text not null,                                      -- key of a known site, or 'own', 'none', 'other'
  views bigint not null,
  primary key (subject, day, referrer)
);
create table platform.view_device (
  subject text not null,
  day date not null,
  device text not null check (device in ('phone', 'tablet', 'computer')),
  views bigint not null,
  primary key (subject, day, device)
);
create index view_count_day on platform.view_count (day);

-- Counts only grow: nobody lowers, moves or removes one, and none is below zero.
alter table platform.view_count add check (views >= 0);
alter table platform.view_referrer add check (views >= 0);
alter table platform.view_device add check (views >= 0);

create function platform.only_grows() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.views >= old.views and to_jsonb(new) - 'views' = to_jsonb(old) - 'views' then
    return new;
  end if;
  raise exception 'the counts of %.% only grow', tg_table_schema, tg_table_name using errcode = 'check_violation';
end $$;

create trigger only_grows before update or delete on platform.view_count
  for each row execute function platform.only_grows();
create trigger only_grows before update or delete on platform.view_referrer
  for each row execute function platform.only_grows();
create trigger only_grows before update or delete on platform.view_device
  for each row execute function platform.only_grows();
create trigger never_emptied before truncate on platform.view_count execute function platform.only_grows();
create trigger never_emptied before truncate on platform.view_referrer execute function platform.only_grows();
create trigger never_emptied before truncate on platform.view_device execute function platform.only_grows();
