-- Activities whole: what logs itself, what is taken back, series, and a reach that says what it counts.

-- Forms also say what usually proves them and what kind of reach they have.
alter table activities.form
  add column evidence_vi text,               -- 'Ảnh chụp cụm loa, sổ phát thanh'
  add column evidence_en text,
  add column reach_kind text check (reach_kind in ('present', 'copies', 'listeners', 'views'));

alter table activities.activity
  -- What made the entry when no person typed it: 'story:42'. One activity for each.
  add column source text unique,
  -- What the number of the reach counts. Only numbers of one kind and of one way of counting may be added.
  add column reach_kind text check (reach_kind in ('present', 'copies', 'listeners', 'views')),
  -- Until when a system's counter was read; the number grows until it is final.
  add column reach_counted_at timestamptz,
  add column series_id integer,
  add column cancelled_at timestamptz,
  add column cancelled_by text,
  add column cancelled_by_name text,
  add column cancelled_reason text;

update activities.activity set reach_kind = case
    when reach_counted = 'system_counter' then 'views'
    when form_key in ('loudspeaker', 'radio_tv') then 'listeners'
    when form_key = 'leaflet' then 'copies'
    when form_key in ('portal_story', 'social', 'press', 'video', 'infographic') then 'views'
    else 'present' end
  where reach is not null;

alter table activities.activity
  drop constraint activity_state_check,
  add constraint activity_state_check check (state in ('logged', 'verified', 'returned', 'cancelled')),
  add constraint activity_reach_says_what check (reach is null or reach_kind is not null),
  -- A system counts views; people present, copies and listeners are entered by hand.
  add constraint activity_counter_counts_views check (reach_counted is distinct from 'system_counter' or reach_kind is not distinct from 'views'),
  add constraint activity_cancelled_says_why check ((state = 'cancelled') = (cancelled_reason is not null));

-- What is done again and again, entered once: the parts of an entry that stay the same, and on which days it comes.
create table activities.series (
  id integer generated always as identity primary key,
  agency_id integer not null references agencies.agency,
  name text not null,
  entry jsonb not null,                      -- an entry without its days, see series.ts
  rhythm jsonb not null,                     -- on which days it comes, see series.ts
  from_day date not null,
  to_day date,                               -- the last day on which it came
  created_at timestamptz not null,
  created_by text not null,
  created_by_name text not null,
  version integer not null default 1
);
create index series_of_agency on activities.series (agency_id, from_day);
alter table activities.activity add constraint activity_of_series foreign key (series_id) references activities.series;
create index activity_in_series on activities.activity (series_id, done_from) where series_id is not null;
