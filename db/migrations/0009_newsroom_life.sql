-- The life of a story: each language has its own editions, each written, submitted, approved, published, corrected or
-- withdrawn by itself. What the portal reads is newsroom.live and nothing else.

-- Whose second pair of eyes an agency's stories need. An agency without a row submits to the board that keeps the portal.
create table newsroom.board (
  agency_id integer not null references agencies.agency,
  submits_to integer references agencies.agency,               -- null: the board that keeps the portal
  publishes_itself boolean not null,                           -- its own second person may let a story out in its own section
  valid_from date not null,
  valid_to date,
  legal_basis text not null,
  primary key (agency_id, valid_from)
);

-- The headings of the portal (chuyên mục), as the pack and the board of the portal arrange them.
create table newsroom.section (
  key text primary key,
  position integer not null,
  name_vi text not null,
  name_en text not null,
  on_home integer not null default 0                           -- how many of its stories the front page shows
);

alter table newsroom.story
  add kind text not null default 'news'
    check (kind in ('news', 'notice', 'document', 'question', 'guide', 'photo', 'video', 'audio')),
  add section_key text references newsroom.section on update cascade,
  add byline text,                                             -- the author as printed
  add province_wide text not null default 'yes'                -- in the province's lists, or only in the agency's section
    check (province_wide in ('no', 'proposed', 'yes')),
  add review_on date,                                          -- when somebody looks whether it still holds
  add review_told_on date,                                     -- when they were last told
  add legacy_views integer not null default 0 check (legacy_views >= 0),
  add legacy_source text,                                      -- whose count legacy_views was, as readers are told
  add created_by text,
  add created_at timestamptz;
-- When its first edition came out; null before.
alter table newsroom.story alter published_at drop not null, alter published_by drop not null;

create table newsroom.story_label (
  story_id integer not null references newsroom.story on delete cascade,
  kind text not null check (kind in ('audience', 'place', 'programme', 'tag')),
  key text not null,                                           -- place: the slug of an agency; tag: a slug
  name text,                                                   -- a tag as it was written
  primary key (story_id, kind, key)
);
create index story_label_of on newsroom.story_label (kind, key, story_id);

-- What makes a story a document of the register.
create table newsroom.document (
  story_id integer primary key references newsroom.story on delete cascade,
  doc_type text not null,                                      -- Kế hoạch, Quyết định, Công văn …
  number text not null,                                        -- 911/KH-UBND
  issued_on date not null,
  issuer text not null,
  signer text not null,
  signer_title text not null default '',
  effective_on date,
  expires_on date
);
create index document_newest on newsroom.document (issued_on desc, story_id desc);

-- What makes a story an entry of the calendar.
create table newsroom.event (
  story_id integer primary key references newsroom.story on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  is_all_day boolean not null default false,
  place text not null default '',
  check (ends_at >= starts_at)
);
create index event_when on newsroom.event (starts_at);

-- Who earns what for a story (nhuận bút): the amount follows from the coefficient and the rate of the day it came out.
create table newsroom.royalty_line (
  story_id integer not null references newsroom.story on delete cascade,
  position integer not null,
  author text not null,
  user_id text,
  genre text not null,
  coefficient numeric(6, 2) not null check (coefficient >= 0),
  primary key (story_id, position)
);
create table newsroom.royalty_rate (
  genre text not null,
  name_vi text not null,
  name_en text not null,
  coefficient_from numeric(6, 2) not null,
  coefficient_to numeric(6, 2) not null,
  unit_vnd integer not null,                                   -- dong for a coefficient of one
  valid_from date not null,
  valid_to date,
  legal_basis text not null,
  primary key (genre, valid_from)
);

-- An edition: one language, one number. 1 is the first; every later one is a correction and says of what.
alter table newsroom.edition drop constraint edition_lang_check;
alter table newsroom.edition
  add constraint edition_lang_check check (lang in ('vi', 'en', 'cjm', 'rog')),
  add state text not null default 'published' check (state in ('draft', 'submitted', 'returned', 'approved', 'scheduled',
    'failed', 'published', 'superseded', 'withdrawn', 'unpublished')),
  add revision integer not null default 1,                     -- goes up with every save; a save names the one it began from
  add transcript text not null default '',                     -- what is said in the video or audio
  add correction_note text,                                    -- what the edition before said wrong; null in the first
  add created_by text,
  add saved_at timestamptz,
  add saved_by text,
  add submitted_at timestamptz,
  add submitted_by text,
  add approved_at timestamptz,
  add approved_by text,
  add scheduled_for timestamptz,
  add published_at timestamptz,                                -- the moment readers are told; a scheduled edition's planned one
  add out_at timestamptz,                                      -- when it really went out
  add published_by text,
  add forced_reason text,                                      -- went out without a second pair of eyes, because
  add ratified_at timestamptz,                                 -- a second pair of eyes looked afterwards
  add ratified_by text,
  add failed_at timestamptz,
  add failure jsonb,                                           -- why it could not go out at its time: [{vi, en}]
  add withdrawn_at timestamptz,
  add withdrawn_by text,
  add withdrawal_reason text;                                  -- shown to everybody

-- Editions that stood on the portal before there was a life of editions.
update newsroom.edition e set state = 'scheduled', scheduled_for = s.published_at, approved_by = s.published_by,
  submitted_by = s.published_by from newsroom.story s where s.id = e.story_id and s.published_at > now();
update newsroom.edition e set published_at = s.published_at, out_at = s.published_at, published_by = s.published_by
  from newsroom.story s where s.id = e.story_id and e.state = 'published';

-- What readers see and what is being made: at most one of each for every language of a story.
create unique index edition_live on newsroom.edition (story_id, lang) where state = 'published';
create unique index edition_open on newsroom.edition (story_id, lang)
  where state in ('draft', 'submitted', 'returned', 'approved', 'scheduled', 'failed');
create index edition_due on newsroom.edition (scheduled_for) where state = 'scheduled';
create index edition_waiting on newsroom.edition (state) where state in ('submitted', 'approved', 'failed');
create index edition_newest on newsroom.edition (published_at desc, id desc) where state = 'published';

-- Files belong to an edition: a correction may replace one while the other stays readable until it is out.
alter table newsroom.attachment add edition_id integer references newsroom.edition on delete cascade;
insert into newsroom.attachment (story_id, position, sha256, name, signature, text, edition_id)
  select a.story_id, -a.position - 1 - 1000 * e.id, a.sha256, a.name, a.signature, a.text, e.id
  from newsroom.attachment a join newsroom.edition e on e.story_id = a.story_id;
delete from newsroom.attachment where edition_id is null;
alter table newsroom.attachment drop constraint attachment_story_id_position_key;
update newsroom.attachment set position = -position - 1 - 1000 * edition_id;
alter table newsroom.attachment
  alter edition_id set not null,
  drop column story_id,
  add role text not null default 'file' check (role in ('file', 'media', 'captions')),
  add constraint attachment_edition_id_position_key unique (edition_id, position);

-- Versions kept on the way, to compare with and go back to.
create table newsroom.kept_version (
  edition_id integer not null references newsroom.edition on delete cascade,
  revision integer not null,
  title text not null,
  summary text not null,
  body jsonb not null,
  transcript text not null default '',
  saved_at timestamptz not null,
  saved_by text not null,
  why text not null check (why in ('pause', 'submitted', 'published', 'restored', 'other_person')),
  primary key (edition_id, revision)
);

-- Who has a draft open, so that two people are told of each other.
create table newsroom.presence (
  edition_id integer not null references newsroom.edition on delete cascade,
  user_id text not null,
  name text not null,
  seen_at timestamptz not null,
  primary key (edition_id, user_id)
);

-- Reviewers without an account read and comment by a link that ends.
create table newsroom.guest_link (
  id integer generated always as identity primary key,
  edition_id integer not null references newsroom.edition on delete cascade,
  token_sha256 text not null unique,
  guest text not null,                                         -- whom it was made for
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create table newsroom.comment (
  id integer generated always as identity primary key,
  edition_id integer not null references newsroom.edition on delete cascade,
  revision integer not null,
  block integer,                                               -- the block of the body it is about, from 0
  text text not null,
  by_user text,
  by_name text not null,
  guest_link_id integer references newsroom.guest_link,
  at timestamptz not null,
  settled_at timestamptz,
  settled_by text
);
create index comment_of on newsroom.comment (edition_id, at);

-- Old addresses of stories that moved, and what became of a story taken back because it was out by mistake.
create table newsroom.redirect (
  slug text primary key,
  to_path text not null,                                       -- a path of the portal
  made_by text not null,
  made_at timestamptz not null
);

-- The front page as an editor arranges it.
create table newsroom.pin (
  story_id integer primary key references newsroom.story on delete cascade,
  position integer not null,
  until date,
  pinned_by text not null,
  pinned_at timestamptz not null
);

-- A replaced file's old address leads to the new one.
create table platform.moved_file (
  sha256 text primary key references platform.file,
  to_sha256 text not null references platform.file,
  to_name text not null,
  moved_at timestamptz not null,
  check (sha256 <> to_sha256)
);

-- Readers' editions: all that the portal may show of a story.
create view newsroom.live as
  select e.id as edition_id, e.story_id, e.lang, e.version, e.title, e.summary, e.body, e.text, e.transcript, e.found,
    e.correction_note, e.published_at as edition_published_at, s.slug, s.kind, s.section_key, s.agency_id, s.province_wide,
    s.byline, s.about_plan, s.is_sample, s.published_at, s.legacy_views, s.legacy_source
  from newsroom.edition e join newsroom.story s on s.id = e.story_id
  where e.state = 'published';
