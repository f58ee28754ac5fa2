-- The front of the portal: the register of documents, the front page as it is arranged, channels and notices.

-- '911/KH-UBND', '911 kh ubnd' and '911KHUBND' are one number to whoever looks for it; 9 stands before 10.
alter table newsroom.document
  add number_key text generated always as (regexp_replace(platform.fold(number), '[^a-z0-9]+', '', 'g')) stored,
  add number_value integer generated always as (substring(number from '^\d{1,9}')::integer) stored;
create index document_by_number on newsroom.document (number_key text_pattern_ops);
create index document_by_type on newsroom.document (doc_type, issued_on desc, story_id desc);
create index document_by_issuer on newsroom.document (issuer, issued_on desc, story_id desc);
create index document_by_signer on newsroom.document (signer, issued_on desc, story_id desc);

-- Issued plans are official documents too. Planning announces them; what the register shows of one is kept here.
create table newsroom.plan_document (
  plan_id integer primary key,
  slug text not null unique,
  agency_id integer not null references agencies.agency,
  title text not null,
  doc_type text not null,
  number text not null,
  number_key text generated always as (regexp_replace(platform.fold(number), '[^a-z0-9]+', '', 'g')) stored,
  number_value integer generated always as (substring(number from '^\d{1,9}')::integer) stored,
  issued_on date not null,
  issuer text not null,
  signer text not null,
  signer_title text not null,
  files jsonb not null,                                        -- [{sha256, name, mediaType, size}]
  text text not null,                                          -- its words, for search
  is_sample boolean not null,
  found tsvector generated always as (
    setweight(to_tsvector('simple', platform.fold(title)), 'A') || to_tsvector('simple', platform.fold(text))
  ) stored
);
create index plan_document_found on newsroom.plan_document using gin (found);
create index plan_document_newest on newsroom.plan_document (issued_on desc, plan_id desc);

insert into newsroom.plan_document (plan_id, slug, agency_id, title, doc_type, number, issued_on, issuer, signer,
    signer_title, files, text, is_sample)
  select p.id, p.slug, p.agency_id, p.title, p.type, concat_ws('/', p.number, p.symbol), p.issued_on,
    coalesce(p.issuing_body, ''), coalesce(p.signer ->> 'name', ''), coalesce(p.signer ->> 'title', ''),
    coalesce((select jsonb_agg(jsonb_build_object('sha256', f.sha256, 'name', f.name, 'mediaType', k.media_type,
        'size', k.size) order by f.position)
      from planning.plan_file f join platform.file k on k.sha256 = f.sha256 where f.plan_id = p.id), '[]'),
    coalesce((select string_agg(word #>> '{}', E'\n') from jsonb_path_query(p.source_blocks, '$.blocks.**.text') word), ''),
    p.is_sample
  from planning.plan p where p.state = 'issued' and p.number is not null and p.issued_on is not null;

-- All documents that anyone may read, each once: a plan that stands in the register as a story is left to the story.
create view newsroom.register as
  select 'story' as source, d.story_id as id, s.slug, s.agency_id, d.doc_type, d.number, d.number_key, d.number_value,
    d.issued_on, d.issuer, d.signer, d.signer_title, d.effective_on, d.expires_on, s.is_sample
  from newsroom.document d join newsroom.story s on s.id = d.story_id
  where s.kind = 'document' and exists (
    select from newsroom.edition e where e.story_id = d.story_id and e.state = 'published')
  union all
  select 'plan', p.plan_id, p.slug, p.agency_id, p.doc_type, p.number, p.number_key, p.number_value,
    p.issued_on, p.issuer, p.signer, p.signer_title, null, null, p.is_sample
  from newsroom.plan_document p
  where not exists (
    select from newsroom.document d join newsroom.story s on s.id = d.story_id
    where s.kind = 'document' and d.number_key = p.number_key and d.issued_on = p.issued_on
      and exists (select from newsroom.edition e where e.story_id = s.id and e.state = 'published'));

-- The front page as an editor arranges it, beside newsroom.pin. Without blocks it stands in its first order.
create table newsroom.front (
  is_the_only_one boolean primary key default true check (is_the_only_one),
  revision integer not null default 0,                         -- goes up with every change; a change names the one it began from
  changed_at timestamptz,
  changed_by_name text
);
insert into newsroom.front default values;
create table newsroom.front_block (
  key text primary key,                                        -- newest, documents, events, section:<key>
  position integer not null,
  count integer not null check (count between 0 and 12)        -- 0: not shown
);

-- Where the province speaks officially.
create table newsroom.channel (
  id integer generated always as identity primary key,
  key text unique,                                             -- as the pack names it; null when it was added here
  position integer not null,
  kind text not null check (kind in ('web', 'app', 'social', 'phone', 'mail', 'office')),
  name_vi text not null,
  name_en text not null,
  address text not null,                                       -- a web address, a number, a place
  kept_by text not null,
  is_sample boolean not null default false,
  removed_at timestamptz
);

-- A planned interruption, told on every public page from shown_from until it ends.
create table newsroom.outage (
  id integer generated always as identity primary key,
  shown_from timestamptz not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  text_vi text not null,
  text_en text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  cancelled_at timestamptz,
  check (shown_from <= starts_at and starts_at < ends_at)
);
create index outage_ahead on newsroom.outage (ends_at) where cancelled_at is null;
