-- What the migrations add up to. Written by npm run db:types; read it, do not edit it.

create table activities.activity (
  id integer generated as identity not null,
  client_key uuid not null,
  entry_hash text not null,
  agency_id integer not null,
  programme_agency_id integer not null,
  form_key text not null,
  what text not null,
  details text,
  place text,
  done_from date not null,
  done_to date not null,
  start_time time without time zone,
  times integer default 1 not null,
  reach integer,
  reach_counted text,
  cost bigint,
  languages text[] default '{vi}'::text[] not null,
  programmes text[] default '{}'::text[] not null,
  state text not null,
  logged_at timestamp with time zone not null,
  logged_by text not null,
  logged_by_name text not null,
  verified_at timestamp with time zone,
  verified_by text,
  verified_by_name text,
  returned_at timestamp with time zone,
  returned_by_name text,
  returned_reason text,
  version integer default 1 not null,
  is_sample boolean default false not null,
  source text,
  reach_kind text,
  reach_counted_at timestamp with time zone,
  series_id integer,
  cancelled_at timestamp with time zone,
  cancelled_by text,
  cancelled_by_name text,
  cancelled_reason text,
  words_of_version integer default 0 not null,
  by_system jsonb,
  verified_by_sample_id integer,
  UNIQUE (client_key),
  UNIQUE (source),
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (form_key) REFERENCES activities.form(key),
  FOREIGN KEY (series_id) REFERENCES activities.series(id),
  FOREIGN KEY (programme_agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (verified_by_sample_id) REFERENCES activities.sample(id),
  CHECK (((by_system IS NULL) OR (source IS NOT NULL))),
  CHECK (((state = 'cancelled'::text) = (cancelled_reason IS NOT NULL))),
  CHECK ((done_to >= done_from)),
  CHECK (((reach IS NULL) OR (reach_counted IS NOT NULL))),
  CHECK (((state = 'verified'::text) = (verified_at IS NOT NULL))),
  CHECK (((state <> 'returned'::text) OR (returned_reason IS NOT NULL))),
  CHECK ((cost >= 0)),
  CHECK (((reach_counted IS DISTINCT FROM 'system_counter'::text) OR (NOT (reach_kind IS DISTINCT FROM 'views'::text)))),
  CHECK ((reach >= 0)),
  CHECK ((reach_counted = ANY (ARRAY['headcount'::text, 'attendance_list'::text, 'estimate'::text, 'system_counter'::text]))),
  CHECK ((reach_kind = ANY (ARRAY['present'::text, 'copies'::text, 'listeners'::text, 'views'::text]))),
  CHECK (((reach IS NULL) OR (reach_kind IS NOT NULL))),
  CHECK ((state = ANY (ARRAY['logged'::text, 'verified'::text, 'returned'::text, 'cancelled'::text]))),
  CHECK ((times > 0))
);

create table activities.activity_area (
  activity_id integer not null,
  agency_id integer not null,
  position integer not null,
  PRIMARY KEY (activity_id, agency_id),
  FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id)
);

create table activities.activity_assignment (
  activity_id integer not null,
  assignment_id integer not null,
  task_id integer not null,
  PRIMARY KEY (activity_id, assignment_id),
  FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE
);

create table activities.activity_audience (
  activity_id integer not null,
  audience_key text not null,
  position integer not null,
  PRIMARY KEY (activity_id, audience_key),
  FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  FOREIGN KEY (audience_key) REFERENCES activities.audience(key)
);

create table activities.activity_theme (
  activity_id integer not null,
  theme_id integer not null,
  position integer not null,
  PRIMARY KEY (activity_id, theme_id),
  FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE
);

create table activities.audience (
  key text not null,
  position integer not null,
  name_vi text not null,
  name_en text not null,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (key)
);

create table activities.camera_fact (
  sha256 text not null,
  latitude numeric(6,3),
  longitude numeric(7,3),
  PRIMARY KEY (sha256),
  FOREIGN KEY (sha256) REFERENCES platform.file(sha256),
  CHECK (((latitude IS NULL) = (longitude IS NULL)))
);

create table activities.capture (
  id integer generated as identity not null,
  activity_id integer not null,
  url text not null,
  state text default 'waiting'::text not null,
  tries integer default 0 not null,
  due_at timestamp with time zone,
  asked_at timestamp with time zone not null,
  asked_by_name text,
  looked_at timestamp with time zone,
  reason text,
  status integer,
  final_url text,
  title text,
  media_type text,
  charset text,
  bytes_size integer,
  bytes_sha256 text,
  text_sha256 text,
  characters integer,
  is_cut boolean default false not null,
  words_taken boolean default false not null,
  is_sample boolean default false not null,
  PRIMARY KEY (id),
  FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  FOREIGN KEY (text_sha256) REFERENCES platform.file(sha256),
  CHECK (((state = 'taken'::text) = (bytes_sha256 IS NOT NULL))),
  CHECK (((state <> 'failed'::text) OR (reason IS NOT NULL))),
  CHECK (((state = 'waiting'::text) = (due_at IS NOT NULL))),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text, 'failed'::text])))
);

create table activities.evidence (
  id integer generated as identity not null,
  activity_id integer not null,
  position integer not null,
  kind text not null,
  name text not null,
  sha256 text,
  display_sha256 text,
  url text,
  taken_at timestamp with time zone,
  noticed boolean default false not null,
  PRIMARY KEY (id),
  FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  FOREIGN KEY (display_sha256) REFERENCES platform.file(sha256),
  FOREIGN KEY (sha256) REFERENCES platform.file(sha256),
  CHECK (((kind = 'file'::text) = (sha256 IS NOT NULL))),
  CHECK (((kind = 'link'::text) = (url IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['file'::text, 'link'::text])))
);

create table activities.evidence_rule (
  key text not null,
  value numeric not null,
  valid_from date not null,
  valid_to date,
  basis text not null,
  PRIMARY KEY (key, valid_from)
);

create table activities.first_page (
  sha256 text not null,
  page_sha256 text,
  PRIMARY KEY (sha256),
  FOREIGN KEY (page_sha256) REFERENCES platform.file(sha256),
  FOREIGN KEY (sha256) REFERENCES platform.file(sha256)
);

create table activities.form (
  key text not null,
  position integer not null,
  name_vi text not null,
  name_en text not null,
  icon text not null,
  times_vi text,
  times_en text,
  plan_words text[] default '{}'::text[] not null,
  first_for text[] default '{}'::text[] not null,
  is_two_way boolean default false not null,
  valid_from date not null,
  valid_to date,
  evidence_vi text,
  evidence_en text,
  reach_kind text,
  PRIMARY KEY (key),
  CHECK ((reach_kind = ANY (ARRAY['present'::text, 'copies'::text, 'listeners'::text, 'views'::text])))
);

create table activities.frozen_set (
  id integer generated as identity not null,
  agency_id integer not null,
  programme_agency_id integer not null,
  from_day date not null,
  to_day date not null,
  purpose text not null,
  manifest_sha256 text not null,
  activities integer not null,
  evidence integer not null,
  frozen_at timestamp with time zone not null,
  frozen_by text not null,
  frozen_by_name text not null,
  UNIQUE (agency_id, from_day, to_day, purpose, manifest_sha256),
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (manifest_sha256) REFERENCES platform.file(sha256),
  FOREIGN KEY (programme_agency_id) REFERENCES agencies.agency(id),
  CHECK ((to_day >= from_day))
);

create table activities.import (
  id integer generated as identity not null,
  agency_id integer not null,
  file_name text not null,
  sha256 text not null,
  sent_at timestamp with time zone not null,
  sent_by text not null,
  sent_by_name text not null,
  rows integer not null,
  wrong integer not null,
  logged integer not null,
  known integer not null,
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (sha256) REFERENCES platform.file(sha256),
  CHECK (((wrong = 0) OR (logged = 0)))
);

create table activities.imported (
  activity_id integer not null,
  import_id integer not null,
  row_number integer not null,
  code text,
  content_hash text not null,
  PRIMARY KEY (activity_id),
  FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  FOREIGN KEY (import_id) REFERENCES activities.import(id)
);

create table activities.language (
  key text not null,
  position integer not null,
  name_vi text not null,
  name_en text not null,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (key)
);

create table activities.near_copy (
  id integer generated as identity not null,
  picture_a integer,
  picture_b integer,
  text_a integer,
  text_b integer,
  likeness numeric(4,3) not null,
  is_turned boolean default false not null,
  found_at timestamp with time zone not null,
  UNIQUE NULLS NOT DISTINCT (picture_a, picture_b, text_a, text_b),
  PRIMARY KEY (id),
  FOREIGN KEY (picture_a) REFERENCES activities.picture_print(id) ON DELETE CASCADE,
  FOREIGN KEY (picture_b) REFERENCES activities.picture_print(id) ON DELETE CASCADE,
  FOREIGN KEY (text_a) REFERENCES activities.text_print(id) ON DELETE CASCADE,
  FOREIGN KEY (text_b) REFERENCES activities.text_print(id) ON DELETE CASCADE,
  CHECK ((picture_a <= picture_b)),
  CHECK ((text_a < text_b)),
  CHECK ((((picture_a IS NULL) <> (text_a IS NULL)) AND ((picture_b IS NULL) = (picture_a IS NULL)) AND ((text_b IS NULL) = (text_a IS NULL))))
);

create table activities.near_remark (
  activity_id integer not null,
  near_copy_id integer not null,
  remark text not null,
  remarked_at timestamp with time zone not null,
  remarked_by text not null,
  remarked_by_name text not null,
  accepted_reason text,
  accepted_at timestamp with time zone,
  accepted_by text,
  accepted_by_name text,
  PRIMARY KEY (activity_id, near_copy_id),
  FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  FOREIGN KEY (near_copy_id) REFERENCES activities.near_copy(id) ON DELETE CASCADE,
  CHECK (((accepted_at IS NULL) = (accepted_reason IS NULL)))
);

create table activities.not_held (
  series_id integer not null,
  day date not null,
  reason text not null,
  marked_at timestamp with time zone not null,
  marked_by text not null,
  marked_by_name text not null,
  PRIMARY KEY (series_id, day),
  FOREIGN KEY (series_id) REFERENCES activities.series(id)
);

create table activities.note_word (
  kind text not null,
  key text not null,
  word text not null,
  is_weak boolean not null,
  PRIMARY KEY (kind, key, word),
  CHECK ((kind = ANY (ARRAY['form'::text, 'audience'::text, 'theme'::text])))
);

create table activities.picture_print (
  id integer generated as identity not null,
  sha256 text not null,
  state text default 'waiting'::text not null,
  keys integer[],
  windows bytea,
  version integer default 0 not null,
  UNIQUE (sha256),
  PRIMARY KEY (id),
  FOREIGN KEY (sha256) REFERENCES platform.file(sha256),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'kept'::text, 'unreadable'::text])))
);

create table activities.programme (
  key text not null,
  position integer not null,
  name_vi text not null,
  name_en text not null,
  legal_basis text,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (key)
);

create table activities.risk_weight (
  reason text not null,
  weight integer not null,
  threshold numeric,
  basis text not null,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (reason, valid_from)
);

create table activities.sample (
  id integer generated as identity not null,
  programme_agency_id integer not null,
  way text not null,
  seed text not null,
  filter jsonb not null,
  population integer not null,
  size integer not null,
  allowed_percent numeric not null,
  drawn_at timestamp with time zone not null,
  drawn_by text not null,
  drawn_by_name text not null,
  rest_verified_at timestamp with time zone,
  rest_verified_by_name text,
  rest_verified integer,
  PRIMARY KEY (id),
  FOREIGN KEY (programme_agency_id) REFERENCES agencies.agency(id),
  CHECK (((size >= 1) AND (size <= population))),
  CHECK ((population > 0)),
  CHECK ((way = ANY (ARRAY['random'::text, 'risk'::text])))
);

create table activities.sample_member (
  sample_id integer not null,
  activity_id integer not null,
  version integer not null,
  position integer,
  risk integer default 0 not null,
  reasons jsonb default '[]'::jsonb not null,
  PRIMARY KEY (sample_id, activity_id),
  FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  FOREIGN KEY (sample_id) REFERENCES activities.sample(id) ON DELETE CASCADE
);

create table activities.sampling_parameter (
  key text not null,
  value numeric not null,
  basis text not null,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (key, valid_from)
);

create table activities.series (
  id integer generated as identity not null,
  agency_id integer not null,
  name text not null,
  entry jsonb not null,
  rhythm jsonb not null,
  from_day date not null,
  to_day date,
  created_at timestamp with time zone not null,
  created_by text not null,
  created_by_name text not null,
  version integer default 1 not null,
  client_key uuid not null,
  is_sample boolean default false not null,
  UNIQUE (client_key),
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  CHECK (((to_day IS NULL) OR (to_day >= (from_day - 1))))
);

create table activities.story_form (
  kind text not null,
  section_key text default ''::text not null,
  form_key text not null,
  audience_keys text[] not null,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (kind, section_key, valid_from),
  FOREIGN KEY (form_key) REFERENCES activities.form(key)
);

create table activities.text_print (
  id integer generated as identity not null,
  activity_id integer not null,
  source text not null,
  key text not null,
  name text not null,
  syllables integer not null,
  shingles integer[] not null,
  keys integer[] not null,
  UNIQUE (activity_id, source, key),
  PRIMARY KEY (id),
  FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  CHECK ((source = ANY (ARRAY['entry'::text, 'capture'::text, 'file'::text])))
);

create table activities.upload (
  user_id text not null,
  sha256 text not null,
  name text not null,
  display_sha256 text,
  taken_at timestamp with time zone,
  kept_at timestamp with time zone not null,
  PRIMARY KEY (user_id, sha256),
  FOREIGN KEY (display_sha256) REFERENCES platform.file(sha256),
  FOREIGN KEY (sha256) REFERENCES platform.file(sha256)
);

create table agencies.agency (
  id integer generated as identity not null,
  slug text not null,
  kind text not null,
  valid_from date not null,
  valid_to date,
  valid_from_means text default 'known'::text not null,
  UNIQUE (slug),
  PRIMARY KEY (id),
  CHECK (((valid_to IS NULL) OR (valid_to > valid_from))),
  CHECK ((valid_from_means = ANY (ARRAY['known'::text, 'founded'::text])))
);

create table agencies.agency_name (
  id integer generated as identity not null,
  agency_id integer not null,
  name text not null,
  short_name text not null,
  symbol text,
  area_code text,
  area_name text,
  area_kind text,
  valid_from date not null,
  valid_to date,
  name_en text,
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id)
);

create table agencies.alias (
  agency_id integer not null,
  alias text not null,
  PRIMARY KEY (agency_id, alias),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id)
);

create table agencies.class (
  key text not null,
  name_vi text not null,
  name_en text not null,
  PRIMARY KEY (key)
);

create table agencies.class_kind (
  id integer generated as identity not null,
  class_key text not null,
  kind text not null,
  valid_from date not null,
  valid_to date,
  legal_basis text,
  PRIMARY KEY (id),
  FOREIGN KEY (class_key) REFERENCES agencies.class(key)
);

create table agencies.edge (
  id integer generated as identity not null,
  child_id integer not null,
  parent_id integer not null,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (id),
  FOREIGN KEY (child_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (parent_id) REFERENCES agencies.agency(id),
  CHECK ((child_id <> parent_id))
);

create table agencies.headcount (
  agency_id integer not null,
  of text not null,
  counted_on date not null,
  value integer not null,
  source text not null,
  is_sample boolean default false not null,
  PRIMARY KEY (agency_id, of, counted_on),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  CHECK ((of = ANY (ARRAY['officials'::text, 'residents'::text]))),
  CHECK ((value >= 0))
);

create table agencies.kind (
  key text not null,
  position integer not null,
  name_vi text not null,
  name_en text not null,
  PRIMARY KEY (key)
);

create table agencies.membership (
  id integer generated as identity not null,
  user_id text not null,
  agency_id integer not null,
  role text not null,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (user_id) REFERENCES agencies.person(user_id),
  CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
);

create table agencies.person (
  user_id text not null,
  full_name text not null,
  email text not null,
  phone text,
  UNIQUE (email),
  PRIMARY KEY (user_id)
);

create table coverage.assignment (
  assignment_id integer not null,
  done integer not null,
  verified integer not null,
  first_done_on date,
  PRIMARY KEY (assignment_id)
);

create table coverage.assignment_day (
  assignment_id integer not null,
  day date not null,
  done integer not null,
  PRIMARY KEY (assignment_id, day)
);

create table coverage.audience_language (
  audience_key text not null,
  language_key text not null,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (audience_key, language_key, valid_from)
);

create table coverage.boundary (
  agency_id integer not null,
  polygons jsonb not null,
  imported_at timestamp with time zone not null,
  imported_by_name text not null,
  source_name text not null,
  PRIMARY KEY (agency_id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id)
);

create table coverage.cell (
  agency_id integer not null,
  area_id integer not null,
  plan_id integer not null,
  theme_id integer not null,
  audience text not null,
  form text not null,
  language text not null,
  bucket date not null,
  done integer not null,
  verified integer not null,
  times bigint not null,
  present bigint not null,
  copies bigint not null,
  listeners bigint not null,
  views bigint not null,
  views_counted bigint not null,
  PRIMARY KEY (agency_id, area_id, plan_id, theme_id, audience, form, language, bucket)
);

create table coverage.counted (
  activity_id integer not null,
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
  area_ids integer[] not null,
  assignment_ids integer[] not null,
  task_ids integer[] not null,
  plan_ids integer[] not null,
  work_plan_ids integer[] not null,
  PRIMARY KEY (activity_id)
);

create table coverage.day (
  agency_id integer not null,
  area_id integer not null,
  plan_id integer not null,
  theme_id integer not null,
  day date not null,
  done integer not null,
  verified integer not null,
  PRIMARY KEY (agency_id, area_id, plan_id, theme_id, day)
);

create table coverage.gap_decision (
  id integer generated as identity not null,
  plan_id integer not null,
  theme_id integer not null,
  audience_key text not null,
  period_from date not null,
  period_to date not null,
  state text not null,
  task_id integer,
  reason text,
  decided_at timestamp with time zone not null,
  decided_by_name text not null,
  PRIMARY KEY (id),
  CHECK (((state = 'dismissed'::text) <= (reason IS NOT NULL))),
  CHECK (((state = 'assigned'::text) <= (task_id IS NOT NULL))),
  CHECK ((state = ANY (ARRAY['assigned'::text, 'dismissed'::text, 'undone'::text])))
);

create table coverage.occasion (
  id integer generated as identity not null,
  plan_id integer not null,
  key text not null,
  kind text not null,
  happened_on date not null,
  title text not null,
  href text,
  source text default ''::text not null,
  theme_ids integer[] default '{}'::integer[] not null,
  is_sample boolean default false not null,
  is_gone boolean default false not null,
  UNIQUE (plan_id, key),
  PRIMARY KEY (id),
  FOREIGN KEY (plan_id) REFERENCES planning.plan(id),
  CHECK ((kind = ANY (ARRAY['milestone'::text, 'document'::text])))
);

create table coverage.occasion_activity (
  occasion_id integer not null,
  activity_id integer not null,
  linked_at timestamp with time zone not null,
  linked_by_name text not null,
  PRIMARY KEY (occasion_id, activity_id),
  FOREIGN KEY (occasion_id) REFERENCES coverage.occasion(id)
);

create table coverage.parameter (
  id integer generated as identity not null,
  plan_id integer,
  key text not null,
  about text default ''::text not null,
  value text not null,
  valid_from date not null,
  basis text not null,
  set_at timestamp with time zone not null,
  set_by_name text not null,
  is_from_pack boolean not null,
  PRIMARY KEY (id),
  FOREIGN KEY (plan_id) REFERENCES planning.plan(id)
);

create table coverage.plan_setting (
  plan_id integer not null,
  version integer default 0 not null,
  changed_at timestamp with time zone,
  changed_by_name text,
  PRIMARY KEY (plan_id)
);

create table coverage.proposal_term (
  valid_from date not null,
  valid_to date,
  working_days integer not null,
  legal_basis text not null,
  PRIMARY KEY (valid_from),
  CHECK ((working_days > 0))
);

create table coverage.report_window (
  key text not null,
  position integer not null,
  name_vi text not null,
  name_en text not null,
  from_month integer not null,
  from_day integer not null,
  to_month integer not null,
  to_day integer not null,
  legal_basis text not null,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (key, valid_from),
  CHECK ((from_day = ANY (ARRAY[1, 15]))),
  CHECK (((from_month >= '-11'::integer) AND (from_month <= 12))),
  CHECK ((to_day = ANY (ARRAY[14, 31]))),
  CHECK (((to_month >= 1) AND (to_month <= 12)))
);

create table coverage.required_cell (
  plan_id integer not null,
  theme_id integer not null,
  audience_key text not null,
  class_key text,
  area_ids integer[],
  per text not null,
  basis text not null,
  PRIMARY KEY (plan_id, theme_id, audience_key),
  CHECK (((area_ids IS NULL) OR (class_key IS NOT NULL))),
  CHECK ((per = ANY (ARRAY['year'::text, 'half'::text, 'quarter'::text])))
);

create table coverage.task (
  task_id integer not null,
  done integer not null,
  files integer not null,
  PRIMARY KEY (task_id)
);

create table coverage.task_audience (
  task_id integer not null,
  audience_key text not null,
  PRIMARY KEY (task_id, audience_key)
);

create table coverage.tile (
  agency_id integer not null,
  col integer not null,
  row integer not null,
  PRIMARY KEY (agency_id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  CHECK ((col > 0)),
  CHECK (("row" > 0))
);

create table coverage.told (
  area_id integer not null,
  theme_id integer not null,
  audience text not null,
  quarter date not null,
  done integer not null,
  verified integer not null,
  PRIMARY KEY (area_id, theme_id, audience, quarter)
);

create table coverage.work_day (
  plan_id integer not null,
  day date not null,
  done integer not null,
  verified integer not null,
  PRIMARY KEY (plan_id, day)
);

create table newsroom.attachment (
  id integer generated as identity not null,
  position integer not null,
  sha256 text not null,
  name text not null,
  signature text not null,
  text text default ''::text not null,
  found tsvector generated always as (to_tsvector('simple'::regconfig, platform.fold(text))) stored,
  edition_id integer not null,
  role text default 'file'::text not null,
  label text default ''::text not null,
  signer text,
  replaces text,
  UNIQUE (edition_id, "position"),
  PRIMARY KEY (id),
  FOREIGN KEY (edition_id) REFERENCES newsroom.edition(id) ON DELETE CASCADE,
  FOREIGN KEY (replaces) REFERENCES platform.file(sha256),
  FOREIGN KEY (sha256) REFERENCES platform.file(sha256),
  CHECK ((role = ANY (ARRAY['file'::text, 'media'::text, 'captions'::text]))),
  CHECK ((signature = ANY (ARRAY['none'::text, 'unchecked'::text, 'intact'::text, 'broken'::text])))
);

create table newsroom.board (
  agency_id integer not null,
  submits_to integer,
  publishes_itself boolean not null,
  valid_from date not null,
  valid_to date,
  legal_basis text not null,
  PRIMARY KEY (agency_id, valid_from),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (submits_to) REFERENCES agencies.agency(id)
);

create table newsroom.channel (
  id integer generated as identity not null,
  key text,
  position integer not null,
  kind text not null,
  name_vi text not null,
  name_en text not null,
  address text not null,
  kept_by text not null,
  is_sample boolean default false not null,
  removed_at timestamp with time zone,
  UNIQUE (key),
  PRIMARY KEY (id),
  CHECK ((kind = ANY (ARRAY['web'::text, 'app'::text, 'social'::text, 'phone'::text, 'mail'::text, 'office'::text])))
);

create table newsroom.comment (
  id integer generated as identity not null,
  edition_id integer not null,
  revision integer not null,
  block integer,
  text text not null,
  by_user text,
  by_name text not null,
  guest_link_id integer,
  at timestamp with time zone not null,
  settled_at timestamp with time zone,
  settled_by text,
  PRIMARY KEY (id),
  FOREIGN KEY (edition_id) REFERENCES newsroom.edition(id) ON DELETE CASCADE,
  FOREIGN KEY (guest_link_id) REFERENCES newsroom.guest_link(id)
);

create table newsroom.document (
  story_id integer not null,
  doc_type text not null,
  number text not null,
  issued_on date not null,
  issuer text not null,
  signer text not null,
  signer_title text default ''::text not null,
  effective_on date,
  expires_on date,
  number_key text generated always as (regexp_replace(platform.fold(number), '[^a-z0-9]+'::text, ''::text, 'g'::text)) stored,
  number_value integer generated always as (("substring"(number, '^\d{1,9}'::text))::integer) stored,
  PRIMARY KEY (story_id),
  FOREIGN KEY (story_id) REFERENCES newsroom.story(id) ON DELETE CASCADE
);

create table newsroom.edition (
  id integer generated as identity not null,
  story_id integer not null,
  lang text not null,
  version integer not null,
  title text not null,
  summary text not null,
  body jsonb not null,
  text text not null,
  made_at timestamp with time zone not null,
  found tsvector generated always as ((setweight(to_tsvector('simple'::regconfig, platform.fold(title)), 'A'::"char") || to_tsvector('simple'::regconfig, platform.fold(text)))) stored,
  state text default 'published'::text not null,
  revision integer default 1 not null,
  transcript text default ''::text not null,
  correction_note text,
  created_by text,
  saved_at timestamp with time zone,
  saved_by text,
  submitted_at timestamp with time zone,
  submitted_by text,
  approved_at timestamp with time zone,
  approved_by text,
  scheduled_for timestamp with time zone,
  published_at timestamp with time zone,
  out_at timestamp with time zone,
  published_by text,
  forced_reason text,
  ratified_at timestamp with time zone,
  ratified_by text,
  failed_at timestamp with time zone,
  failure jsonb,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  withdrawal_reason text,
  scheduled_by text,
  returned_at timestamp with time zone,
  returned_by text,
  return_reason text,
  source_edition_id integer,
  source_revision integer,
  files_changed_by text,
  UNIQUE (story_id, lang, version),
  PRIMARY KEY (id),
  FOREIGN KEY (source_edition_id) REFERENCES newsroom.edition(id) ON DELETE SET NULL,
  FOREIGN KEY (story_id) REFERENCES newsroom.story(id) ON DELETE CASCADE,
  CHECK ((lang = ANY (ARRAY['vi'::text, 'en'::text, 'cjm'::text, 'rog'::text]))),
  CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'approved'::text, 'scheduled'::text, 'failed'::text, 'published'::text, 'superseded'::text, 'withdrawn'::text, 'unpublished'::text])))
);

create table newsroom.event (
  story_id integer not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  is_all_day boolean default false not null,
  place text default ''::text not null,
  PRIMARY KEY (story_id),
  FOREIGN KEY (story_id) REFERENCES newsroom.story(id) ON DELETE CASCADE,
  CHECK ((ends_at >= starts_at))
);

create table newsroom.front (
  is_the_only_one boolean default true not null,
  revision integer default 0 not null,
  changed_at timestamp with time zone,
  changed_by_name text,
  PRIMARY KEY (is_the_only_one),
  CHECK (is_the_only_one)
);

create table newsroom.front_block (
  key text not null,
  position integer not null,
  count integer not null,
  PRIMARY KEY (key),
  CHECK (((count >= 0) AND (count <= 12)))
);

create table newsroom.guest_link (
  id integer generated as identity not null,
  edition_id integer not null,
  token_sha256 text not null,
  guest text not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  UNIQUE (token_sha256),
  PRIMARY KEY (id),
  FOREIGN KEY (edition_id) REFERENCES newsroom.edition(id) ON DELETE CASCADE
);

create table newsroom.kept_version (
  edition_id integer not null,
  revision integer not null,
  title text not null,
  summary text not null,
  body jsonb not null,
  transcript text default ''::text not null,
  saved_at timestamp with time zone not null,
  saved_by text not null,
  why text not null,
  PRIMARY KEY (edition_id, revision),
  FOREIGN KEY (edition_id) REFERENCES newsroom.edition(id) ON DELETE CASCADE,
  CHECK ((why = ANY (ARRAY['pause'::text, 'submitted'::text, 'published'::text, 'restored'::text, 'other_person'::text])))
);

create table newsroom.link (
  edition_id integer not null,
  url text not null,
  words text default ''::text not null,
  told_on date,
  PRIMARY KEY (edition_id, url),
  FOREIGN KEY (edition_id) REFERENCES newsroom.edition(id) ON DELETE CASCADE,
  FOREIGN KEY (url) REFERENCES newsroom.link_address(url)
);

create table newsroom.link_address (
  url text not null,
  host text not null,
  state text default 'new'::text not null,
  reason text,
  status integer,
  failed_first_on date,
  checked_at timestamp with time zone,
  etag text,
  modified text,
  PRIMARY KEY (url),
  CHECK ((state = ANY (ARRAY['new'::text, 'works'::text, 'doubtful'::text, 'broken'::text])))
);

create table newsroom.link_check (
  id integer generated as identity not null,
  began_at timestamp with time zone not null,
  outcome text not null,
  addresses integer not null,
  PRIMARY KEY (id),
  CHECK ((outcome = ANY (ARRAY['checked'::text, 'unreachable'::text])))
);

create table newsroom.link_left (
  story_id integer not null,
  url text not null,
  reason text not null,
  left_by text not null,
  left_at timestamp with time zone not null,
  PRIMARY KEY (story_id, url),
  FOREIGN KEY (story_id) REFERENCES newsroom.story(id) ON DELETE CASCADE,
  FOREIGN KEY (url) REFERENCES newsroom.link_address(url)
);

create table newsroom.links_read (
  edition_id integer not null,
  PRIMARY KEY (edition_id),
  FOREIGN KEY (edition_id) REFERENCES newsroom.edition(id) ON DELETE CASCADE
);

create table newsroom.outage (
  id integer generated as identity not null,
  shown_from timestamp with time zone not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  text_vi text not null,
  text_en text not null,
  made_by_name text not null,
  made_at timestamp with time zone not null,
  cancelled_at timestamp with time zone,
  PRIMARY KEY (id),
  CHECK (((shown_from <= starts_at) AND (starts_at < ends_at)))
);

create table newsroom.pin (
  story_id integer not null,
  position integer not null,
  until date,
  pinned_by text not null,
  pinned_at timestamp with time zone not null,
  PRIMARY KEY (story_id),
  FOREIGN KEY (story_id) REFERENCES newsroom.story(id) ON DELETE CASCADE
);

create table newsroom.plan_document (
  plan_id integer not null,
  slug text not null,
  agency_id integer not null,
  title text not null,
  doc_type text not null,
  number text not null,
  number_key text generated always as (regexp_replace(platform.fold(number), '[^a-z0-9]+'::text, ''::text, 'g'::text)) stored,
  number_value integer generated always as (("substring"(number, '^\d{1,9}'::text))::integer) stored,
  issued_on date not null,
  issuer text not null,
  signer text not null,
  signer_title text not null,
  files jsonb not null,
  text text not null,
  is_sample boolean not null,
  found tsvector generated always as ((setweight(to_tsvector('simple'::regconfig, platform.fold(title)), 'A'::"char") || to_tsvector('simple'::regconfig, platform.fold(text)))) stored,
  UNIQUE (slug),
  PRIMARY KEY (plan_id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id)
);

create table newsroom.presence (
  edition_id integer not null,
  user_id text not null,
  name text not null,
  seen_at timestamp with time zone not null,
  PRIMARY KEY (edition_id, user_id),
  FOREIGN KEY (edition_id) REFERENCES newsroom.edition(id) ON DELETE CASCADE
);

create table newsroom.rating (
  story_id integer not null,
  useful integer default 0 not null,
  not_useful integer default 0 not null,
  PRIMARY KEY (story_id),
  FOREIGN KEY (story_id) REFERENCES newsroom.story(id) ON DELETE CASCADE,
  CHECK ((not_useful >= 0)),
  CHECK ((useful >= 0))
);

create table newsroom.rating_reason (
  id integer generated as identity not null,
  story_id integer not null,
  was_useful boolean not null,
  points text[] default '{}'::text[] not null,
  words text default ''::text not null,
  given_on date not null,
  read_at timestamp with time zone,
  read_by text,
  PRIMARY KEY (id),
  FOREIGN KEY (story_id) REFERENCES newsroom.story(id) ON DELETE CASCADE,
  CHECK ((length(words) <= 500))
);

create table newsroom.redirect (
  slug text not null,
  to_path text not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  PRIMARY KEY (slug)
);

create table newsroom.royalty_line (
  story_id integer not null,
  position integer not null,
  author text not null,
  user_id text,
  genre text not null,
  coefficient numeric(6,2) not null,
  PRIMARY KEY (story_id, "position"),
  FOREIGN KEY (story_id) REFERENCES newsroom.story(id) ON DELETE CASCADE,
  CHECK ((coefficient >= (0)::numeric))
);

create table newsroom.royalty_rate (
  genre text not null,
  name_vi text not null,
  name_en text not null,
  coefficient_from numeric(6,2) not null,
  coefficient_to numeric(6,2) not null,
  unit_vnd integer not null,
  valid_from date not null,
  valid_to date,
  legal_basis text not null,
  to_confirm text,
  PRIMARY KEY (genre, valid_from)
);

create table newsroom.section (
  key text not null,
  position integer not null,
  name_vi text not null,
  name_en text not null,
  on_home integer default 0 not null,
  PRIMARY KEY (key)
);

create table newsroom.story (
  id integer generated as identity not null,
  slug text not null,
  agency_id integer not null,
  published_at timestamp with time zone,
  published_by text,
  about_plan text,
  is_sample boolean default false not null,
  kind text default 'news'::text not null,
  section_key text,
  byline text,
  province_wide text default 'yes'::text not null,
  review_on date,
  review_told_on date,
  legacy_views integer default 0 not null,
  legacy_source text,
  created_by text,
  created_at timestamp with time zone,
  proposed_at timestamp with time zone,
  proposed_by text,
  facts_changed_at timestamp with time zone,
  facts_changed_by text,
  document_unseen_since timestamp with time zone,
  document_changed_by text,
  UNIQUE (slug),
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (section_key) REFERENCES newsroom.section(key) ON UPDATE CASCADE,
  CHECK ((kind = ANY (ARRAY['news'::text, 'notice'::text, 'document'::text, 'question'::text, 'guide'::text, 'photo'::text, 'video'::text, 'audio'::text]))),
  CHECK ((legacy_views >= 0)),
  CHECK ((province_wide = ANY (ARRAY['no'::text, 'proposed'::text, 'yes'::text])))
);

create table newsroom.story_area (
  story_id integer not null,
  reform_area text not null,
  PRIMARY KEY (story_id, reform_area),
  FOREIGN KEY (story_id) REFERENCES newsroom.story(id) ON DELETE CASCADE
);

create table newsroom.story_label (
  story_id integer not null,
  kind text not null,
  key text not null,
  name text,
  PRIMARY KEY (story_id, kind, key),
  FOREIGN KEY (story_id) REFERENCES newsroom.story(id) ON DELETE CASCADE,
  CHECK ((kind = ANY (ARRAY['audience'::text, 'place'::text, 'programme'::text, 'tag'::text])))
);

create table planning.assignment (
  id integer generated as identity not null,
  task_id integer not null,
  agency_id integer not null,
  period text not null,
  period_from date not null,
  period_to date not null,
  due_on date,
  state text not null,
  state_since timestamp with time zone not null,
  UNIQUE (task_id, agency_id, period),
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (task_id) REFERENCES planning.task(id),
  CHECK ((state = ANY (ARRAY['assigned'::text, 'accepted'::text, 'reported'::text, 'verified'::text, 'returned'::text, 'cancelled'::text])))
);

create table planning.assignment_move (
  id bigint generated as identity not null,
  assignment_id integer not null,
  from_state text not null,
  to_state text not null,
  at timestamp with time zone not null,
  by_user text,
  by_name text not null,
  reason text,
  activity_id integer,
  PRIMARY KEY (id),
  FOREIGN KEY (assignment_id) REFERENCES planning.assignment(id) ON DELETE CASCADE
);

create table planning.clause (
  id integer generated as identity not null,
  plan_id integer not null,
  parent_id integer,
  position integer not null,
  label text,
  text text not null,
  mark text,
  block_id text not null,
  PRIMARY KEY (id),
  FOREIGN KEY (parent_id) REFERENCES planning.clause(id) ON DELETE CASCADE,
  FOREIGN KEY (plan_id) REFERENCES planning.plan(id) ON DELETE CASCADE,
  CHECK ((mark = ANY (ARRAY['requirement'::text, 'goal'::text, 'theme'::text, 'form'::text, 'task'::text])))
);

create table planning.doubt (
  id integer generated as identity not null,
  plan_id integer not null,
  task_id integer,
  about jsonb not null,
  severity text not null,
  code text not null,
  reason jsonb not null,
  sources text[] default '{}'::text[] not null,
  settled_at timestamp with time zone,
  settled_by text,
  PRIMARY KEY (id),
  FOREIGN KEY (plan_id) REFERENCES planning.plan(id) ON DELETE CASCADE,
  FOREIGN KEY (task_id) REFERENCES planning.task(id) ON DELETE CASCADE,
  CHECK ((severity = ANY (ARRAY['blocking'::text, 'warning'::text, 'note'::text])))
);

create table planning.goal (
  id integer generated as identity not null,
  plan_id integer not null,
  position integer not null,
  text text not null,
  measures jsonb default '[]'::jsonb not null,
  due_text text,
  due_on date,
  sources text[] default '{}'::text[] not null,
  PRIMARY KEY (id),
  FOREIGN KEY (plan_id) REFERENCES planning.plan(id) ON DELETE CASCADE
);

create table planning.nudge (
  id integer generated as identity not null,
  plan_id integer not null,
  agency_id integer not null,
  on_day date not null,
  sent_at timestamp with time zone not null,
  by_user text not null,
  by_name text not null,
  works integer not null,
  recipients integer not null,
  mail_keys text[] not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (plan_id) REFERENCES planning.plan(id)
);

create table planning.plan (
  id integer generated as identity not null,
  slug text not null,
  agency_id integer not null,
  state text not null,
  type text not null,
  number text,
  symbol text,
  issued_on date,
  place text,
  issuing_body text,
  parent_body text,
  title text not null,
  year integer not null,
  signer jsonb,
  carries_out jsonb default '[]'::jsonb not null,
  carries_out_plan_id integer,
  amends_plan_id integer,
  source_sha256 text,
  source_name text,
  source_blocks jsonb not null,
  is_sample boolean default false not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  created_by text not null,
  issued_at timestamp with time zone,
  issued_by text,
  follows_plan_id integer,
  UNIQUE (slug),
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (amends_plan_id) REFERENCES planning.plan(id),
  FOREIGN KEY (carries_out_plan_id) REFERENCES planning.plan(id),
  FOREIGN KEY (follows_plan_id) REFERENCES planning.plan(id),
  FOREIGN KEY (source_sha256) REFERENCES platform.file(sha256),
  CHECK ((state = ANY (ARRAY['draft'::text, 'issued'::text, 'applied'::text]))),
  CHECK (((year >= 2000) AND (year <= 2100)))
);

create table planning.plan_file (
  plan_id integer not null,
  position integer not null,
  sha256 text not null,
  name text not null,
  PRIMARY KEY (plan_id, "position"),
  FOREIGN KEY (plan_id) REFERENCES planning.plan(id) ON DELETE CASCADE,
  FOREIGN KEY (sha256) REFERENCES platform.file(sha256)
);

create table planning.reminder (
  assignment_id integer not null,
  kind text not null,
  due_on date not null,
  sent_at timestamp with time zone not null,
  PRIMARY KEY (assignment_id, kind, due_on),
  FOREIGN KEY (assignment_id) REFERENCES planning.assignment(id) ON DELETE CASCADE
);

create table planning.requirement (
  id integer generated as identity not null,
  plan_id integer not null,
  position integer not null,
  text text not null,
  sources text[] default '{}'::text[] not null,
  PRIMARY KEY (id),
  FOREIGN KEY (plan_id) REFERENCES planning.plan(id) ON DELETE CASCADE
);

create table planning.task (
  id integer generated as identity not null,
  plan_id integer not null,
  position integer not null,
  number text,
  group_number text,
  group_title text,
  content text not null,
  forms text[] default '{}'::text[] not null,
  product text,
  note text,
  lead_text text,
  coordinating_text text,
  timing_text text,
  timing jsonb not null,
  origin text not null,
  sources text[] default '{}'::text[] not null,
  field_sources jsonb default '{}'::jsonb not null,
  removed_on date,
  extra_key text,
  follows_task_id integer,
  UNIQUE (extra_key),
  PRIMARY KEY (id),
  FOREIGN KEY (follows_task_id) REFERENCES planning.task(id) ON DELETE SET NULL,
  FOREIGN KEY (plan_id) REFERENCES planning.plan(id) ON DELETE CASCADE,
  CHECK ((origin = ANY (ARRAY['table'::text, 'prose'::text, 'added'::text])))
);

create table planning.task_party (
  id integer generated as identity not null,
  task_id integer not null,
  part text not null,
  position integer not null,
  words text not null,
  kind text not null,
  agency_id integer,
  class_key text,
  is_excluded boolean default false not null,
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (task_id) REFERENCES planning.task(id) ON DELETE CASCADE,
  CHECK ((kind = ANY (ARRAY['agency'::text, 'class'::text, 'position'::text]))),
  CHECK ((part = ANY (ARRAY['lead'::text, 'coordinating'::text])))
);

create table planning.task_theme (
  task_id integer not null,
  theme_id integer not null,
  PRIMARY KEY (task_id, theme_id),
  FOREIGN KEY (task_id) REFERENCES planning.task(id) ON DELETE CASCADE,
  FOREIGN KEY (theme_id) REFERENCES planning.theme(id) ON DELETE CASCADE
);

create table planning.theme (
  id integer generated as identity not null,
  plan_id integer not null,
  position integer not null,
  title text not null,
  reform_area text,
  sources text[] default '{}'::text[] not null,
  removed_on date,
  PRIMARY KEY (id),
  FOREIGN KEY (plan_id) REFERENCES planning.plan(id) ON DELETE CASCADE
);

create table platform.file (
  sha256 text not null,
  size bigint not null,
  media_type text not null,
  first_name text not null,
  pages integer,
  kept_at timestamp with time zone not null,
  PRIMARY KEY (sha256),
  CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

create table platform.history (
  id bigint not null,
  at timestamp with time zone not null,
  actor_id text,
  actor_name text not null,
  agency_id integer,
  action text not null,
  subject text not null,
  detail jsonb default '{}'::jsonb not null,
  previous_hash text not null,
  hash text not null,
  PRIMARY KEY (id)
);

create table platform.mail (
  id bigint generated as identity not null,
  key text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  queued_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  is_secret boolean default false not null,
  attempts integer default 0 not null,
  next_attempt_at timestamp with time zone default now() not null,
  last_error text,
  UNIQUE (key),
  PRIMARY KEY (id)
);

create table platform.mail_attachment (
  mail_id bigint not null,
  position integer not null,
  name text not null,
  media_type text not null,
  sha256 text not null,
  PRIMARY KEY (mail_id, "position"),
  FOREIGN KEY (mail_id) REFERENCES platform.mail(id) ON DELETE CASCADE,
  FOREIGN KEY (sha256) REFERENCES platform.file(sha256)
);

create table platform.moved_file (
  sha256 text not null,
  to_sha256 text not null,
  to_name text not null,
  moved_at timestamp with time zone not null,
  PRIMARY KEY (sha256),
  FOREIGN KEY (sha256) REFERENCES platform.file(sha256),
  FOREIGN KEY (to_sha256) REFERENCES platform.file(sha256),
  CHECK ((sha256 <> to_sha256))
);

create table platform.outbox (
  id bigint generated as identity not null,
  type text not null,
  payload jsonb not null,
  announced_at timestamp with time zone not null,
  attempts integer default 0 not null,
  next_attempt_at timestamp with time zone default now() not null,
  last_error text,
  done_at timestamp with time zone,
  PRIMARY KEY (id)
);

create table platform.picture (
  sha256 text not null,
  width integer not null,
  height integer not null,
  kept_by text,
  source_url text,
  PRIMARY KEY (sha256),
  FOREIGN KEY (sha256) REFERENCES platform.file(sha256),
  CHECK ((height > 0)),
  CHECK ((width > 0))
);

create table platform.picture_copy (
  picture_sha256 text not null,
  name text not null,
  sha256 text not null,
  PRIMARY KEY (picture_sha256, name),
  FOREIGN KEY (picture_sha256) REFERENCES platform.picture(sha256) ON DELETE CASCADE,
  FOREIGN KEY (sha256) REFERENCES platform.file(sha256)
);

create table platform.public_file (
  sha256 text not null,
  shown_by text not null,
  name text not null,
  PRIMARY KEY (sha256, shown_by),
  FOREIGN KEY (sha256) REFERENCES platform.file(sha256)
);

create unlogged table platform.reader_online (
  reader text not null,
  seen_at timestamp with time zone not null,
  PRIMARY KEY (reader)
);

create unlogged table platform.reader_salt (
  day date not null,
  salt text not null,
  PRIMARY KEY (day)
);

create unlogged table platform.reader_seen (
  reader text not null,
  subject text not null,
  seen_at timestamp with time zone not null,
  PRIMARY KEY (reader, subject)
);

create table platform.shown_picture (
  sha256 text not null,
  shown_by text not null,
  PRIMARY KEY (sha256, shown_by),
  FOREIGN KEY (sha256) REFERENCES platform.picture(sha256)
);

create table platform.view_count (
  subject text not null,
  day date not null,
  views bigint not null,
  PRIMARY KEY (subject, day),
  CHECK ((views >= 0))
);

create table platform.view_device (
  subject text not null,
  day date not null,
  device text not null,
  views bigint not null,
  PRIMARY KEY (subject, day, device),
  CHECK ((device = ANY (ARRAY['phone'::text, 'tablet'::text, 'computer'::text]))),
  CHECK ((views >= 0))
);

create table platform.view_referrer (
  subject text not null,
  day date not null,
  referrer text not null,
  views bigint not null,
  PRIMARY KEY (subject, day, referrer),
  CHECK ((views >= 0))
);

create table reports.delivery (
  report_id integer not null,
  to_agency_id integer not null,
  recipient text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (report_id, to_agency_id, recipient),
  FOREIGN KEY (report_id) REFERENCES reports.report(id),
  FOREIGN KEY (to_agency_id) REFERENCES agencies.agency(id)
);

create table reports.due_date (
  window_key text not null,
  month integer not null,
  day integer not null,
  legal_basis text not null,
  valid_from date not null,
  valid_to date,
  on_rest_day text default 'next'::text not null,
  words_vi text default ''::text not null,
  words_en text default ''::text not null,
  next_vi text default ''::text not null,
  PRIMARY KEY (window_key, valid_from),
  CHECK (((day >= 1) AND (day <= 31))),
  CHECK (((month >= 1) AND (month <= 12))),
  CHECK ((on_rest_day = ANY (ARRAY['next'::text, 'previous'::text])))
);

create table reports.frozen (
  id integer generated as identity not null,
  report_id integer not null,
  sha256 text not null,
  body jsonb not null,
  at timestamp with time zone not null,
  by_user text,
  by_name text not null,
  PRIMARY KEY (id),
  FOREIGN KEY (report_id) REFERENCES reports.report(id)
);

create table reports.level (
  class_key text not null,
  window_key text default ''::text not null,
  working_days_before integer not null,
  goes_to text not null,
  legal_basis text not null,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (class_key, window_key, valid_from),
  CHECK (((working_days_before >= 0) AND (working_days_before <= 60)))
);

create table reports.outline (
  id integer generated as identity not null,
  key text not null,
  class_key text not null,
  window_key text default ''::text not null,
  name_vi text not null,
  legal_basis text not null,
  body jsonb not null,
  valid_from date not null,
  valid_to date,
  UNIQUE (key, valid_from),
  PRIMARY KEY (id)
);

create table reports.own_plan_words (
  words text not null,
  legal_basis text not null,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (words, valid_from)
);

create table reports.passage (
  report_id integer not null,
  key text not null,
  text text not null,
  generated text default ''::text not null,
  edit integer default 1 not null,
  written_at timestamp with time zone not null,
  written_by_name text not null,
  PRIMARY KEY (report_id, key),
  FOREIGN KEY (report_id) REFERENCES reports.report(id)
);

create table reports.report (
  id integer generated as identity not null,
  agency_id integer not null,
  to_agency_id integer,
  plan_id integer,
  window_key text not null,
  year integer not null,
  from_day date not null,
  to_day date not null,
  due_on date not null,
  outline_id integer not null,
  class_key text not null,
  state text not null,
  edit integer default 1 not null,
  submitted_at timestamp with time zone,
  submitted_by_name text,
  returned_reason text default ''::text not null,
  signed_at timestamp with time zone,
  signed_by text,
  signed_by_name text,
  frozen_sha256 text,
  number integer,
  symbol text not null,
  issued_on date,
  sent_at timestamp with time zone,
  is_sample boolean default false not null,
  made_at timestamp with time zone not null,
  UNIQUE (agency_id, window_key, year),
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (outline_id) REFERENCES reports.outline(id),
  FOREIGN KEY (plan_id) REFERENCES planning.plan(id),
  FOREIGN KEY (to_agency_id) REFERENCES agencies.agency(id),
  CHECK ((number > 0)),
  CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'signed'::text, 'issued'::text, 'sent'::text])))
);

create table reports.set_figure (
  report_id integer not null,
  key text not null,
  value numeric not null,
  counted numeric,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by_name text not null,
  PRIMARY KEY (report_id, key),
  FOREIGN KEY (report_id) REFERENCES reports.report(id)
);

create table scorecards.appraiser (
  round_id integer not null,
  field text not null,
  user_id text not null,
  user_name text not null,
  PRIMARY KEY (round_id, field),
  FOREIGN KEY (round_id) REFERENCES scorecards.round(id) ON DELETE CASCADE
);

create table scorecards.band (
  set_id integer not null,
  from_index integer not null,
  name_vi text not null,
  name_en text not null,
  PRIMARY KEY (set_id, from_index),
  FOREIGN KEY (set_id) REFERENCES scorecards.criteria_set(id) ON DELETE CASCADE
);

create table scorecards.criteria_set (
  id integer generated as identity not null,
  agency_id integer not null,
  year integer not null,
  class_key text not null,
  version integer not null,
  name_vi text not null,
  name_en text not null,
  legal_basis text default ''::text not null,
  state text not null,
  valid_from date,
  valid_to date,
  transition text default ''::text not null,
  copied_from integer,
  edit integer default 1 not null,
  is_sample boolean default false not null,
  made_at timestamp with time zone not null,
  made_by_name text not null,
  UNIQUE (agency_id, year, class_key, version),
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (copied_from) REFERENCES scorecards.criteria_set(id),
  CHECK ((state = ANY (ARRAY['draft'::text, 'in_force'::text, 'ended'::text])))
);

create table scorecards.criterion (
  id integer generated as identity not null,
  set_id integer not null,
  parent_id integer,
  code text not null,
  position integer not null,
  kind text not null,
  name_vi text not null,
  name_en text not null,
  maximum integer not null,
  scorer text,
  field text,
  rule jsonb default '{"kind": "manual"}'::jsonb not null,
  applies jsonb,
  needs_evidence boolean default true not null,
  help_vi text default ''::text not null,
  help_en text default ''::text not null,
  legal_basis text default ''::text not null,
  reform_area text,
  UNIQUE (set_id, code),
  PRIMARY KEY (id),
  FOREIGN KEY (parent_id) REFERENCES scorecards.criterion(id) ON DELETE CASCADE,
  FOREIGN KEY (set_id) REFERENCES scorecards.criteria_set(id) ON DELETE CASCADE,
  CHECK ((kind = ANY (ARRAY['section'::text, 'group'::text, 'criterion'::text]))),
  CHECK ((maximum >= 0)),
  CHECK ((scorer = ANY (ARRAY['self'::text, 'body'::text, 'survey'::text])))
);

create table scorecards.frozen (
  id integer generated as identity not null,
  round_id integer not null,
  sheet_id integer,
  stage text not null,
  sha256 text not null,
  body jsonb not null,
  at timestamp with time zone not null,
  by_user text,
  by_name text not null,
  PRIMARY KEY (id),
  FOREIGN KEY (round_id) REFERENCES scorecards.round(id),
  FOREIGN KEY (sheet_id) REFERENCES scorecards.sheet(id),
  CHECK ((stage = ANY (ARRAY['self'::text, 'appraised'::text, 'explained'::text, 'final'::text, 'published'::text])))
);

create table scorecards.move (
  id bigint generated as identity not null,
  sheet_id integer not null,
  criterion_id integer,
  stage text not null,
  points integer,
  is_applicable boolean,
  reason text default ''::text not null,
  at timestamp with time zone not null,
  by_user text,
  by_name text not null,
  PRIMARY KEY (id),
  FOREIGN KEY (criterion_id) REFERENCES scorecards.criterion(id),
  FOREIGN KEY (sheet_id) REFERENCES scorecards.sheet(id),
  CHECK ((stage = ANY (ARRAY['proposed'::text, 'self'::text, 'signed'::text, 'appraised'::text, 'explained'::text, 'final'::text, 'reopened'::text])))
);

create table scorecards.round (
  id integer generated as identity not null,
  agency_id integer not null,
  year integer not null,
  slug text not null,
  name_vi text not null,
  name_en text not null,
  plan_id integer,
  from_day date not null,
  to_day date not null,
  state text not null,
  decision_number text,
  decided_on date,
  published_at timestamp with time zone,
  edit integer default 1 not null,
  is_sample boolean default false not null,
  made_at timestamp with time zone not null,
  made_by_name text not null,
  UNIQUE (slug),
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (plan_id) REFERENCES planning.plan(id),
  CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'finalised'::text, 'decided'::text, 'published'::text])))
);

create table scorecards.round_class (
  round_id integer not null,
  class_key text not null,
  set_id integer not null,
  opens_on date not null,
  self_due date not null,
  appraisal_due date not null,
  explanation_working_days integer not null,
  final_due date not null,
  PRIMARY KEY (round_id, class_key),
  FOREIGN KEY (round_id) REFERENCES scorecards.round(id) ON DELETE CASCADE,
  FOREIGN KEY (set_id) REFERENCES scorecards.criteria_set(id),
  CHECK (((explanation_working_days >= 1) AND (explanation_working_days <= 60)))
);

create table scorecards.score (
  sheet_id integer not null,
  criterion_id integer not null,
  is_applicable boolean default true not null,
  not_applicable_reason text default ''::text not null,
  proposed integer,
  proposed_from jsonb,
  self_points integer,
  self_note text default ''::text not null,
  checks text[] default '{}'::text[] not null,
  appraised_points integer,
  appraised_reason text default ''::text not null,
  appraised_by text,
  appraised_by_name text,
  appraised_at timestamp with time zone,
  explanation text default ''::text not null,
  explained_at timestamp with time zone,
  final_points integer,
  final_reason text default ''::text not null,
  edit integer default 1 not null,
  PRIMARY KEY (sheet_id, criterion_id),
  FOREIGN KEY (criterion_id) REFERENCES scorecards.criterion(id),
  FOREIGN KEY (sheet_id) REFERENCES scorecards.sheet(id)
);

create table scorecards.score_evidence (
  id integer generated as identity not null,
  sheet_id integer not null,
  criterion_id integer not null,
  stage text not null,
  kind text not null,
  sha256 text,
  url text,
  activity_id integer,
  name text not null,
  added_at timestamp with time zone not null,
  added_by_name text not null,
  PRIMARY KEY (id),
  FOREIGN KEY (criterion_id) REFERENCES scorecards.criterion(id),
  FOREIGN KEY (sheet_id) REFERENCES scorecards.sheet(id),
  CHECK ((kind = ANY (ARRAY['file'::text, 'link'::text, 'activity'::text, 'report'::text]))),
  CHECK ((stage = ANY (ARRAY['self'::text, 'explanation'::text])))
);

create table scorecards.sheet (
  id integer generated as identity not null,
  round_id integer not null,
  agency_id integer not null,
  class_key text not null,
  set_id integer not null,
  state text not null,
  edit integer default 1 not null,
  submitted_at timestamp with time zone,
  submitted_by_name text,
  signed_at timestamp with time zone,
  signed_by text,
  signed_by_name text,
  appraised_at timestamp with time zone,
  explain_until timestamp with time zone,
  explained_at timestamp with time zone,
  finalised_at timestamp with time zone,
  finalised_by_name text,
  total integer,
  applicable_maximum integer,
  index_value integer,
  rank integer,
  is_tied boolean,
  UNIQUE (round_id, agency_id),
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (round_id) REFERENCES scorecards.round(id),
  FOREIGN KEY (set_id) REFERENCES scorecards.criteria_set(id),
  CHECK ((state = ANY (ARRAY['scoring'::text, 'awaiting_head'::text, 'appraising'::text, 'explaining'::text, 'deciding'::text, 'final'::text])))
);

create table search.entry (
  id integer generated as identity not null,
  key text not null,
  subject text not null,
  kind text not null,
  path text not null,
  lang text not null,
  title text not null,
  summary text not null,
  text text not null,
  files jsonb default '[]'::jsonb not null,
  section text,
  agency_id integer,
  themes text[] default '{}'::text[] not null,
  day date,
  is_sample boolean default false not null,
  UNIQUE (key),
  PRIMARY KEY (id),
  CHECK ((kind = ANY (ARRAY['story'::text, 'document'::text, 'answer'::text, 'plan'::text, 'task'::text, 'agency'::text])))
);

create table search.match (
  entry_id integer not null,
  terms tsvector not null,
  kind text not null,
  section text,
  agency_id integer,
  themes text[] not null,
  year integer,
  lang text not null,
  day date,
  title_words smallint not null,
  PRIMARY KEY (entry_id),
  FOREIGN KEY (entry_id) REFERENCES search.entry(id) ON DELETE CASCADE
);

create table search.pair (
  first text not null,
  second text not null,
  entries integer not null,
  PRIMARY KEY (first, second),
  CHECK ((entries >= 0))
);

create table search.stop_word (
  word text not null,
  also_folded boolean not null,
  PRIMARY KEY (word)
);

create table search.synonym (
  term text not null,
  meaning text not null,
  valid_from date not null,
  valid_to date,
  legal_basis text not null,
  PRIMARY KEY (term, meaning, valid_from)
);

create table search.word (
  word text not null,
  entries integer not null,
  PRIMARY KEY (word),
  CHECK ((entries >= 0))
);

create table sign_in.account (
  id text not null,
  account_id text not null,
  provider_id text not null,
  user_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone not null,
  PRIMARY KEY (id),
  FOREIGN KEY (user_id) REFERENCES sign_in."user"(id) ON DELETE CASCADE
);

create table sign_in.attempts (
  account_key text not null,
  failures integer not null,
  locked_until timestamp with time zone,
  last_at timestamp with time zone not null,
  PRIMARY KEY (account_key)
);

create table sign_in.session (
  id text not null,
  token text not null,
  user_id text not null,
  user_agent text,
  ip_address text,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone not null,
  UNIQUE (token),
  PRIMARY KEY (id),
  FOREIGN KEY (user_id) REFERENCES sign_in."user"(id) ON DELETE CASCADE
);

create table sign_in.user (
  id text not null,
  name text not null,
  email text not null,
  email_verified boolean not null,
  image text,
  is_demo boolean default false not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  UNIQUE (email),
  PRIMARY KEY (id)
);

create table sign_in.verification (
  id text not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  PRIMARY KEY (id)
);

CREATE INDEX account_user_id_idx ON sign_in.account USING btree (user_id);
CREATE INDEX activity_assignment_of_task ON activities.activity_assignment USING btree (task_id);
CREATE INDEX activity_assignment_served ON activities.activity_assignment USING btree (assignment_id);
CREATE INDEX activity_by_day ON activities.activity USING btree (done_from DESC, id DESC);
CREATE INDEX activity_cancelled ON activities.activity USING btree (done_from DESC, id DESC) WHERE (state = 'cancelled'::text);
CREATE INDEX activity_in_series ON activities.activity USING btree (series_id, done_from) WHERE (series_id IS NOT NULL);
CREATE INDEX activity_of_agency ON activities.activity USING btree (agency_id, done_from DESC, id DESC);
CREATE INDEX activity_of_agency_by_form ON activities.activity USING btree (agency_id, form_key, done_from DESC, id DESC);
CREATE INDEX activity_of_form ON activities.activity USING btree (form_key, done_from DESC, id DESC);
CREATE INDEX activity_of_source ON activities.activity USING btree (source text_pattern_ops) WHERE (source IS NOT NULL);
CREATE INDEX activity_returned ON activities.activity USING btree (done_from DESC, id DESC) WHERE (state = 'returned'::text);
CREATE INDEX activity_verified_by_sample ON activities.activity USING btree (verified_by_sample_id) WHERE (verified_by_sample_id IS NOT NULL);
CREATE INDEX activity_waiting ON activities.activity USING btree (programme_agency_id, logged_at, id) INCLUDE (logged_by) WHERE (state = 'logged'::text);
CREATE INDEX activity_words_unread ON activities.activity USING btree (id) WHERE (words_of_version <> version);
CREATE INDEX assignment_move_of ON planning.assignment_move USING btree (assignment_id, id);
CREATE INDEX assignment_of_agency ON planning.assignment USING btree (agency_id, due_on);
CREATE INDEX assignment_open ON planning.assignment USING btree (due_on) WHERE (state = ANY (ARRAY['assigned'::text, 'accepted'::text, 'returned'::text]));
CREATE INDEX attachment_found ON newsroom.attachment USING gin (found);
CREATE INDEX attachment_of_file ON newsroom.attachment USING btree (sha256);
CREATE INDEX attempts_old ON sign_in.attempts USING btree (last_at);
CREATE INDEX capture_due ON activities.capture USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX capture_of_activity ON activities.capture USING btree (activity_id, url, id);
CREATE INDEX capture_unread ON activities.capture USING btree (id) WHERE ((NOT words_taken) AND (state = 'taken'::text));
CREATE INDEX clause_of_plan ON planning.clause USING btree (plan_id, "position");
CREATE INDEX comment_of ON newsroom.comment USING btree (edition_id, at);
CREATE INDEX counted_newest ON coverage.counted USING btree (day DESC, activity_id DESC);
CREATE INDEX counted_of_bucket ON coverage.counted USING btree (bucket, agency_id);
CREATE INDEX criterion_of_set ON scorecards.criterion USING btree (set_id, "position");
CREATE INDEX document_by_issuer ON newsroom.document USING btree (issuer, issued_on DESC, story_id DESC);
CREATE INDEX document_by_number ON newsroom.document USING btree (number_key text_pattern_ops);
CREATE INDEX document_by_signer ON newsroom.document USING btree (signer, issued_on DESC, story_id DESC);
CREATE INDEX document_by_type ON newsroom.document USING btree (doc_type, issued_on DESC, story_id DESC);
CREATE INDEX document_newest ON newsroom.document USING btree (issued_on DESC, story_id DESC);
CREATE INDEX doubt_of_plan ON planning.doubt USING btree (plan_id) WHERE (settled_at IS NULL);
CREATE INDEX edge_of_parent ON agencies.edge USING btree (parent_id, valid_from);
CREATE INDEX edition_due ON newsroom.edition USING btree (scheduled_for) WHERE (state = 'scheduled'::text);
CREATE INDEX edition_found ON newsroom.edition USING gin (found);
CREATE INDEX edition_newest ON newsroom.edition USING btree (published_at DESC, id DESC) WHERE (state = 'published'::text);
CREATE INDEX edition_of_lang ON newsroom.edition USING btree (lang, story_id) WHERE (state = 'published'::text);
CREATE INDEX edition_unratified ON newsroom.edition USING btree (out_at) WHERE ((forced_reason IS NOT NULL) AND (ratified_at IS NULL));
CREATE INDEX edition_waiting ON newsroom.edition USING btree (state) WHERE (state = ANY (ARRAY['submitted'::text, 'approved'::text, 'failed'::text]));
CREATE INDEX edition_withdrawn ON newsroom.edition USING btree (lang, story_id) WHERE (state = 'withdrawn'::text);
CREATE INDEX entry_newest ON search.entry USING btree (day DESC NULLS LAST, id DESC);
CREATE INDEX entry_of_number ON search.entry USING btree (split_part(subject, ':'::text, 1), ((split_part(subject, ':'::text, 2))::integer));
CREATE INDEX entry_of_subject ON search.entry USING btree (subject);
CREATE INDEX event_when ON newsroom.event USING btree (starts_at);
CREATE INDEX evidence_of_activity ON activities.evidence USING btree (activity_id, "position");
CREATE INDEX evidence_of_file ON activities.evidence USING btree (sha256) WHERE (sha256 IS NOT NULL);
CREATE INDEX evidence_of_look ON activities.evidence USING btree (display_sha256) WHERE (display_sha256 IS NOT NULL);
CREATE INDEX evidence_of_sheet ON scorecards.score_evidence USING btree (sheet_id, criterion_id);
CREATE INDEX evidence_unnoticed ON activities.evidence USING btree (id) WHERE (NOT noticed);
CREATE INDEX frozen_of_report ON reports.frozen USING btree (report_id, id);
CREATE INDEX frozen_of_round ON scorecards.frozen USING btree (round_id, stage, id);
CREATE INDEX frozen_of_sheet ON scorecards.frozen USING btree (sheet_id, stage, id);
CREATE INDEX frozen_set_of_agency ON activities.frozen_set USING btree (agency_id, id DESC);
CREATE INDEX guest_link_of ON newsroom.guest_link USING btree (edition_id);
CREATE INDEX history_of_agency ON platform.history USING btree (agency_id, id DESC);
CREATE INDEX history_of_subject ON platform.history USING btree (subject, id DESC);
CREATE INDEX import_of_agency ON activities.import USING btree (agency_id, id DESC);
CREATE INDEX imported_by ON activities.imported USING btree (import_id);
CREATE INDEX link_address_due ON newsroom.link_address USING btree (checked_at NULLS FIRST);
CREATE INDEX link_to ON newsroom.link USING btree (url);
CREATE INDEX mail_waiting ON platform.mail USING btree (next_attempt_at, id) WHERE (sent_at IS NULL);
CREATE INDEX match_terms ON search.match USING gin (terms) WITH (fastupdate=off);
CREATE INDEX membership_of_agency ON agencies.membership USING btree (agency_id);
CREATE INDEX membership_of_user ON agencies.membership USING btree (user_id);
CREATE INDEX move_of_sheet ON scorecards.move USING btree (sheet_id, id);
CREATE INDEX near_copy_picture_b ON activities.near_copy USING btree (picture_b) WHERE (picture_b IS NOT NULL);
CREATE INDEX near_copy_text_a ON activities.near_copy USING btree (text_a) WHERE (text_a IS NOT NULL);
CREATE INDEX near_copy_text_b ON activities.near_copy USING btree (text_b) WHERE (text_b IS NOT NULL);
CREATE INDEX nudge_of_agency ON planning.nudge USING btree (plan_id, agency_id, sent_at DESC);
CREATE INDEX occasion_of_activity ON coverage.occasion_activity USING btree (activity_id);
CREATE INDEX occasion_of_plan ON coverage.occasion USING btree (plan_id, happened_on);
CREATE INDEX outage_ahead ON newsroom.outage USING btree (ends_at) WHERE (cancelled_at IS NULL);
CREATE INDEX outbox_waiting ON platform.outbox USING btree (next_attempt_at, id) WHERE (done_at IS NULL);
CREATE INDEX parameter_of_plan ON coverage.parameter USING btree (plan_id, key);
CREATE INDEX picture_print_keys ON activities.picture_print USING gin (keys) WITH (fastupdate=off);
CREATE INDEX picture_print_waiting ON activities.picture_print USING btree (id) WHERE (state = 'waiting'::text);
CREATE INDEX plan_document_found ON newsroom.plan_document USING gin (found);
CREATE INDEX plan_document_newest ON newsroom.plan_document USING btree (issued_on DESC, plan_id DESC);
CREATE INDEX plan_file_of_hash ON planning.plan_file USING btree (sha256);
CREATE INDEX plan_of_agency ON planning.plan USING btree (agency_id, year);
CREATE INDEX rating_reason_of ON newsroom.rating_reason USING btree (story_id, id DESC);
CREATE INDEX rating_reason_unread ON newsroom.rating_reason USING btree (id DESC) WHERE (read_at IS NULL);
CREATE INDEX reader_seen_when ON platform.reader_seen USING btree (seen_at);
CREATE INDEX report_due ON reports.report USING btree (due_on) WHERE (state <> 'sent'::text);
CREATE INDEX report_to_agency ON reports.report USING btree (to_agency_id, window_key, year);
CREATE INDEX sample_member_drawn ON activities.sample_member USING btree (sample_id, "position") WHERE ("position" IS NOT NULL);
CREATE INDEX sample_member_of_activity ON activities.sample_member USING btree (activity_id);
CREATE INDEX sample_of_programme ON activities.sample USING btree (programme_agency_id, id DESC);
CREATE INDEX series_of_agency ON activities.series USING btree (agency_id, from_day);
CREATE INDEX session_expired ON sign_in.session USING btree (expires_at);
CREATE INDEX session_user_id_idx ON sign_in.session USING btree (user_id);
CREATE INDEX sheet_of_agency ON scorecards.sheet USING btree (agency_id, round_id);
CREATE INDEX shown_picture_by ON platform.shown_picture USING btree (shown_by);
CREATE INDEX story_area_of ON newsroom.story_area USING btree (reform_area, story_id);
CREATE INDEX story_document_unseen ON newsroom.story USING btree (id) WHERE (document_unseen_since IS NOT NULL);
CREATE INDEX story_label_of ON newsroom.story_label USING btree (kind, key, story_id);
CREATE INDEX story_newest ON newsroom.story USING btree (published_at DESC, id DESC);
CREATE INDEX story_of_agency ON newsroom.story USING btree (agency_id, published_at DESC, id DESC);
CREATE INDEX story_of_kind ON newsroom.story USING btree (kind, published_at DESC, id DESC);
CREATE INDEX story_of_section ON newsroom.story USING btree (section_key, published_at DESC, id DESC);
CREATE INDEX story_proposed ON newsroom.story USING btree (id) WHERE (province_wide = 'proposed'::text);
CREATE INDEX story_review ON newsroom.story USING btree (review_on) WHERE (review_on IS NOT NULL);
CREATE INDEX task_of_plan ON planning.task USING btree (plan_id, "position");
CREATE INDEX task_party_of_task ON planning.task_party USING btree (task_id);
CREATE INDEX task_that_follows ON planning.task USING btree (follows_task_id);
CREATE INDEX text_print_keys ON activities.text_print USING gin (keys) WITH (fastupdate=off);
CREATE INDEX text_print_shingles ON activities.text_print USING gin (shingles) WITH (fastupdate=off);
CREATE INDEX verification_identifier_idx ON sign_in.verification USING btree (identifier);
CREATE INDEX view_count_day ON platform.view_count USING btree (day);
CREATE UNIQUE INDEX agency_name_from ON agencies.agency_name USING btree (agency_id, valid_from);
CREATE UNIQUE INDEX capture_waiting ON activities.capture USING btree (activity_id, url) WHERE (state = 'waiting'::text);
CREATE UNIQUE INDEX class_kind_from ON agencies.class_kind USING btree (class_key, kind, valid_from);
CREATE UNIQUE INDEX edge_of_child_from ON agencies.edge USING btree (child_id, valid_from);
CREATE UNIQUE INDEX edition_live ON newsroom.edition USING btree (story_id, lang) WHERE (state = 'published'::text);
CREATE UNIQUE INDEX edition_open ON newsroom.edition USING btree (story_id, lang) WHERE (state = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'approved'::text, 'scheduled'::text, 'failed'::text]));
CREATE UNIQUE INDEX gap_decided_once ON coverage.gap_decision USING btree (plan_id, theme_id, audience_key, period_from, period_to) WHERE (state <> 'undone'::text);
CREATE UNIQUE INDEX nudge_once_a_day ON planning.nudge USING btree (plan_id, agency_id, on_day) WHERE (undone_at IS NULL);
CREATE UNIQUE INDEX parameter_of_pack ON coverage.parameter USING btree (COALESCE(plan_id, 0), key, about, valid_from) WHERE is_from_pack;
CREATE UNIQUE INDEX plan_that_follows ON planning.plan USING btree (follows_plan_id);
CREATE UNIQUE INDEX theme_position ON planning.theme USING btree (plan_id, "position") WHERE (removed_on IS NULL);

create view activities.facts as
 SELECT a.id AS activity_id,
    a.agency_id,
    a.programme_agency_id,
    a.form_key,
    f.is_two_way,
    a.done_from,
    a.done_to,
    a.state = 'verified'::text AS is_verified,
    a.state,
    a.logged_at,
    a.verified_at,
    a.times,
    a.reach,
    a.reach_counted,
    a.cost,
    a.languages,
    a.programmes,
    a.is_sample,
    t.theme_id,
    u.audience_key,
    r.agency_id AS area_id,
    COALESCE(t."position", 1) = 1 AND COALESCE(u."position", 1) = 1 AND COALESCE(r."position", 1) = 1 AS is_first
   FROM activities.activity a
     JOIN activities.form f ON f.key = a.form_key
     LEFT JOIN activities.activity_theme t ON t.activity_id = a.id
     LEFT JOIN activities.activity_audience u ON u.activity_id = a.id
     LEFT JOIN activities.activity_area r ON r.activity_id = a.id;
create view activities.named as
 SELECT id AS activity_id,
    agency_id,
    done_from AS day,
    what,
    source,
    state = ANY (ARRAY['logged'::text, 'verified'::text]) AS is_counted
   FROM activities.activity;
create view activities.whole as
 SELECT id,
    agency_id,
    form_key,
    done_from AS day,
    state,
    times,
    reach,
    reach_kind,
    reach_counted,
    languages,
    ARRAY( SELECT activity_theme.theme_id
           FROM activities.activity_theme
          WHERE activity_theme.activity_id = a.id
          ORDER BY activity_theme.theme_id) AS theme_ids,
    ARRAY( SELECT activity_audience.audience_key
           FROM activities.activity_audience
          WHERE activity_audience.activity_id = a.id
          ORDER BY activity_audience.audience_key) AS audience_keys,
    ARRAY( SELECT activity_area.agency_id
           FROM activities.activity_area
          WHERE activity_area.activity_id = a.id
          ORDER BY activity_area.agency_id) AS area_ids,
    ARRAY( SELECT activity_assignment.assignment_id
           FROM activities.activity_assignment
          WHERE activity_assignment.activity_id = a.id
          ORDER BY activity_assignment.assignment_id) AS assignment_ids,
    ARRAY( SELECT DISTINCT activity_assignment.task_id
           FROM activities.activity_assignment
          WHERE activity_assignment.activity_id = a.id
          ORDER BY activity_assignment.task_id) AS task_ids,
    ( SELECT count(*)::integer AS count
           FROM activities.evidence
          WHERE evidence.activity_id = a.id AND evidence.kind = 'file'::text) AS files
   FROM activities.activity a;
create view coverage.fact as
 SELECT activity_id,
    day,
    agency_id,
    form_key,
    verified,
    times,
    bucket,
    present,
    copies,
    listeners,
    views,
    views_counted,
    files,
    languages,
    theme_ids,
    audience_keys,
    agencies.areas_on(area_ids, day) AS area_ids,
    assignment_ids,
    task_ids,
    plan_ids,
    work_plan_ids
   FROM coverage.unplaced_fact;
create view coverage.unplaced_fact as
 SELECT id AS activity_id,
    day,
    agency_id,
    form_key,
    (state = 'verified'::text)::integer AS verified,
    times,
    day - EXTRACT(day FROM day)::integer +
        CASE
            WHEN EXTRACT(day FROM day) < 15::numeric THEN 1
            ELSE 15
        END AS bucket,
        CASE
            WHEN reach_kind = 'present'::text THEN COALESCE(reach, 0)
            ELSE 0
        END::bigint AS present,
        CASE
            WHEN reach_kind = 'copies'::text THEN COALESCE(reach, 0)
            ELSE 0
        END::bigint AS copies,
        CASE
            WHEN reach_kind = 'listeners'::text THEN COALESCE(reach, 0)
            ELSE 0
        END::bigint AS listeners,
        CASE
            WHEN reach_kind = 'views'::text AND reach_counted <> 'system_counter'::text THEN COALESCE(reach, 0)
            ELSE 0
        END::bigint AS views,
        CASE
            WHEN reach_kind = 'views'::text AND reach_counted = 'system_counter'::text THEN COALESCE(reach, 0)
            ELSE 0
        END::bigint AS views_counted,
    files,
    languages,
    theme_ids,
    audience_keys,
    area_ids,
    assignment_ids,
    task_ids,
    ARRAY( SELECT DISTINCT p.plan_id
           FROM planning.plan_of_theme p
          WHERE p.theme_id = ANY (w.theme_ids)
          ORDER BY p.plan_id) AS plan_ids,
    ARRAY( SELECT DISTINCT p.plan_id
           FROM planning.plan_of_task p
          WHERE p.task_id = ANY (w.task_ids)
          ORDER BY p.plan_id) AS work_plan_ids
   FROM activities.whole w
  WHERE state = ANY (ARRAY['logged'::text, 'verified'::text]);
create view newsroom.live as
 SELECT e.id AS edition_id,
    e.story_id,
    e.lang,
    e.version,
    e.title,
    e.summary,
    e.body,
    e.text,
    e.transcript,
    e.found,
    e.correction_note,
    e.published_at AS edition_published_at,
    s.slug,
    s.kind,
    s.section_key,
    s.agency_id,
    s.province_wide,
    s.byline,
    s.about_plan,
    s.is_sample,
    s.published_at,
    s.legacy_views,
    s.legacy_source
   FROM newsroom.edition e
     JOIN newsroom.story s ON s.id = e.story_id
  WHERE e.state = 'published'::text;
create view newsroom.register as
 SELECT 'story'::text AS source,
    d.story_id AS id,
    s.slug,
    s.agency_id,
    d.doc_type,
    d.number,
    d.number_key,
    d.number_value,
    d.issued_on,
    d.issuer,
    d.signer,
    d.signer_title,
    d.effective_on,
    d.expires_on,
    s.is_sample
   FROM newsroom.document d
     JOIN newsroom.story s ON s.id = d.story_id
  WHERE s.kind = 'document'::text AND (EXISTS ( SELECT
           FROM newsroom.edition e
          WHERE e.story_id = d.story_id AND e.state = 'published'::text))
UNION ALL
 SELECT 'plan'::text AS source,
    p.plan_id AS id,
    p.slug,
    p.agency_id,
    p.doc_type,
    p.number,
    p.number_key,
    p.number_value,
    p.issued_on,
    p.issuer,
    p.signer,
    p.signer_title,
    NULL::date AS effective_on,
    NULL::date AS expires_on,
    p.is_sample
   FROM newsroom.plan_document p
  WHERE NOT (EXISTS ( SELECT
           FROM newsroom.document d
             JOIN newsroom.story s ON s.id = d.story_id
          WHERE s.kind = 'document'::text AND d.number_key = p.number_key AND d.issued_on = p.issued_on AND (EXISTS ( SELECT
                   FROM newsroom.edition e
                  WHERE e.story_id = s.id AND e.state = 'published'::text))));
create view planning.owed as
 SELECT a.id AS assignment_id,
    a.task_id,
    t.plan_id,
    a.agency_id,
    COALESCE(a.due_on, a.period_to) AS due_on,
    a.due_on IS NULL AS is_on_event,
    a.period,
    a.state,
    t.number,
    t.content
   FROM planning.assignment a
     JOIN planning.task t ON t.id = a.task_id
  WHERE a.state <> 'cancelled'::text;
create view planning.plan_of_assignment as
 SELECT a.id AS assignment_id,
    t.plan_id
   FROM planning.assignment a
     JOIN planning.task t ON t.id = a.task_id;
create view planning.plan_of_task as
 SELECT id AS task_id,
    plan_id
   FROM planning.task;
create view planning.plan_of_theme as
 SELECT id AS theme_id,
    plan_id
   FROM planning.theme;
create view planning.theme_of_task as
 SELECT task_id,
    theme_id
   FROM planning.task_theme;

CREATE OR REPLACE FUNCTION agencies.areas_on(areas integer[], day date)
 RETURNS integer[]
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 WITH RECURSIVE upwards AS (
          SELECT given.id
            FROM unnest(areas_on.areas) given(id)
         UNION
          SELECT e.parent_id
            FROM (upwards u_1
              JOIN agencies.edge e ON (((e.child_id = u_1.id) AND (e.valid_from <= areas_on.day) AND ((e.valid_to IS NULL) OR (e.valid_to > areas_on.day)))))
         )
  SELECT COALESCE(array_agg(u.id ORDER BY u.id), '{}'::integer[]) AS "coalesce"
    FROM upwards u
   WHERE (EXISTS ( SELECT
            FROM agencies.agency_name n
           WHERE ((n.agency_id = u.id) AND (n.area_code IS NOT NULL) AND (n.valid_from <= areas_on.day) AND ((n.valid_to IS NULL) OR (n.valid_to > areas_on.day)))));
END
;
CREATE OR REPLACE FUNCTION coverage.assignment_days_of(f coverage.counted)
 RETURNS SETOF coverage.assignment_day
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT a.a,
     (assignment_days_of.f).day AS day,
     1
    FROM unnest((assignment_days_of.f).assignment_ids) a(a);
END
;
CREATE OR REPLACE FUNCTION coverage.assignments_of(f coverage.counted)
 RETURNS SETOF coverage.assignment
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT a.a,
     1,
     (assignments_of.f).verified AS verified,
     NULL::date AS date
    FROM unnest((assignments_of.f).assignment_ids) a(a);
END
;
CREATE OR REPLACE FUNCTION coverage.cells_of(f coverage.counted)
 RETURNS SETOF coverage.cell
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT who.agency_id,
     who.area_id,
     about.plan_id,
     about.theme_id,
     u.audience,
     how.form,
     how.language,
     (cells_of.f).bucket AS bucket,
     1,
     (cells_of.f).verified AS verified,
     (cells_of.f).times AS times,
     (cells_of.f).present AS present,
     (cells_of.f).copies AS copies,
     (cells_of.f).listeners AS listeners,
     (cells_of.f).views AS views,
     (cells_of.f).views_counted AS views_counted
    FROM (((UNNEST(((ARRAY[0, (cells_of.f).agency_id] || array_fill(0, ARRAY[cardinality((cells_of.f).area_ids)])) || array_fill((cells_of.f).agency_id, ARRAY[cardinality((cells_of.f).area_ids)])), ((ARRAY[0, 0] || (cells_of.f).area_ids) || (cells_of.f).area_ids)) who(agency_id, area_id)
      CROSS JOIN UNNEST(((ARRAY[0] || (cells_of.f).plan_ids) || array_fill(0, ARRAY[cardinality((cells_of.f).theme_ids)])), (array_fill(0, ARRAY[(1 + cardinality((cells_of.f).plan_ids))]) || (cells_of.f).theme_ids)) about(plan_id, theme_id))
      CROSS JOIN unnest((ARRAY[''::text] || (cells_of.f).audience_keys)) u(audience))
      CROSS JOIN UNNEST((ARRAY[''::text, (cells_of.f).form_key] || array_fill(''::text, ARRAY[cardinality((cells_of.f).languages)])), (ARRAY[''::text, ''::text] || (cells_of.f).languages)) how(form, language))
   WHERE
         CASE (((u.audience <> ''::text))::integer + (((how.form <> ''::text) OR (how.language <> ''::text)))::integer)
             WHEN 0 THEN ((who.agency_id = 0) OR (who.area_id = 0) OR ((about.plan_id + about.theme_id) > 0))
             WHEN 1 THEN ((who.area_id = 0) OR ((who.agency_id = 0) AND ((about.plan_id + about.theme_id) > 0)))
             ELSE ((about.plan_id > 0) AND ((who.agency_id = 0) OR (who.area_id = 0)))
         END;
END
;
CREATE OR REPLACE FUNCTION coverage.days_of(f coverage.counted)
 RETURNS SETOF coverage.day
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT who.agency_id,
     who.area_id,
     about.plan_id,
     about.theme_id,
     (days_of.f).day AS day,
     1,
     (days_of.f).verified AS verified
    FROM (UNNEST((ARRAY[0, (days_of.f).agency_id] || array_fill(0, ARRAY[cardinality((days_of.f).area_ids)])), (ARRAY[0, 0] || (days_of.f).area_ids)) who(agency_id, area_id)
      CROSS JOIN UNNEST(((ARRAY[0] || (days_of.f).plan_ids) || array_fill(0, ARRAY[cardinality((days_of.f).theme_ids)])), (array_fill(0, ARRAY[(1 + cardinality((days_of.f).plan_ids))]) || (days_of.f).theme_ids)) about(plan_id, theme_id));
END
;
CREATE OR REPLACE FUNCTION scorecards.evidence_locked()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION platform.fold(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(regexp_replace(btrim(translate(unaccent('unaccent'::regdictionary, NORMALIZE(value, NFC)), 'đĐ'::text, 'dD'::text)), '\s+'::text, ' '::text, 'g'::text))
;
CREATE OR REPLACE FUNCTION search.matching(asked tsquery)
 RETURNS TABLE(entry_id integer, kind text, section text, agency_id integer, themes text[], year integer, lang text, day date, title_words smallint)
 LANGUAGE sql
 STABLE PARALLEL SAFE ROWS 3000
 SET enable_seqscan TO 'off'
 SET jit TO 'off'
AS $function$ select entry_id, kind, section, agency_id, themes, year, lang, day, title_words from search.match where terms @@ asked $function$
;
CREATE OR REPLACE FUNCTION search.matching_ids(asked tsquery)
 RETURNS SETOF integer
 LANGUAGE sql
 STABLE PARALLEL SAFE ROWS 3000
 SET enable_seqscan TO 'off'
 SET jit TO 'off'
AS $function$ select entry_id from search.match where terms @@ asked $function$
;
CREATE OR REPLACE FUNCTION platform.never_changes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '%.% never changes', tg_table_schema, tg_table_name using errcode = 'check_violation';
end $function$
;
CREATE OR REPLACE FUNCTION platform.only_grows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and new.views >= old.views and to_jsonb(new) - 'views' = to_jsonb(old) - 'views' then
    return new;
  end if;
  raise exception 'the counts of %.% only grow', tg_table_schema, tg_table_name using errcode = 'check_violation';
end $function$
;
CREATE OR REPLACE FUNCTION scorecards.points_locked()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION reports.report_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION scorecards.round_locked()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' and old.state <> 'draft' then
    raise exception 'an opened round is never deleted' using errcode = 'check_violation';
  end if;
  if old.state = 'published' then
    raise exception 'a published round never changes' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $function$
;
CREATE OR REPLACE FUNCTION scorecards.round_part_locked()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from scorecards.round r where r.id = coalesce(new.round_id, old.round_id) and r.state = 'published') then
    raise exception 'a published round never changes' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $function$
;
CREATE OR REPLACE FUNCTION scorecards.set_locked()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare set_state text;
begin
  select state into set_state from scorecards.criteria_set where id = coalesce(new.set_id, old.set_id);
  if set_state <> 'draft' then
    raise exception 'the criteria of a set in force never change' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $function$
;
CREATE OR REPLACE FUNCTION scorecards.set_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION scorecards.sheet_locked()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select 1 from scorecards.round r where r.id = old.round_id and r.state = 'published') then
    raise exception 'the sheets of a published round never change' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $function$
;
CREATE OR REPLACE FUNCTION reports.signed_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare report_state text;
begin
  select state into report_state from reports.report where id = coalesce(new.report_id, old.report_id);
  if report_state in ('signed', 'issued', 'sent') then
    raise exception 'what a signed report says never changes' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $function$
;
CREATE OR REPLACE FUNCTION coverage.tasks_of(f coverage.counted)
 RETURNS SETOF coverage.task
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT t.t,
     1,
     (tasks_of.f).files AS files
    FROM unnest((tasks_of.f).task_ids) t(t);
END
;
CREATE OR REPLACE FUNCTION coverage.told_of(f coverage.counted)
 RETURNS SETOF coverage.told
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT area.area,
     theme.theme,
     audience.audience,
     (date_trunc('quarter'::text, ((told_of.f).day)::timestamp without time zone))::date AS date_trunc,
     1,
     (told_of.f).verified AS verified
    FROM unnest((ARRAY[0] || (told_of.f).area_ids)) area(area),
     unnest((told_of.f).theme_ids) theme(theme),
     unnest((told_of.f).audience_keys) audience(audience);
END
;
CREATE OR REPLACE FUNCTION coverage.work_days_of(f coverage.counted)
 RETURNS SETOF coverage.work_day
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT p.p,
     (work_days_of.f).day AS day,
     1,
     (work_days_of.f).verified AS verified
    FROM unnest((work_days_of.f).work_plan_ids) p(p);
END
;
