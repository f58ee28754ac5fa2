-- Public bodies through time. An agency lives from its first day to its last; its names, its place in the tree and
-- its kind's membership in classes have dates of their own, so that every page can be read as then and as now.
create schema agencies;

create table agencies.agency (
  id integer generated always as identity primary key,
  slug text not null unique,
  kind text not null,                -- 'ubnd_cap_tinh', 'so', 'ubnd_cap_huyen', 'ubnd_cap_xa', 'mat_tran', 'bao_chi', …
  valid_from date not null,
  valid_to date,                     -- first day on which it no longer exists
  check (valid_to is null or valid_to > valid_from)
);

create table agencies.agency_name (
  id integer generated always as identity primary key,
  agency_id integer not null references agencies.agency,
  name text not null,                -- official: 'Ủy ban nhân dân xã Phước Đại'
  short_name text not null,          -- on screens: 'UBND xã Phước Đại'
  symbol text,                       -- in document numbers: 'SNV'
  area_code text,                    -- code of the administrative unit; reused over time
  area_name text,                    -- 'Phước Đại'
  area_kind text,                    -- 'xa', 'phuong', 'thi_tran', 'huyen', 'thanh_pho', 'tinh'
  valid_from date not null,
  valid_to date
);
create index agency_name_of on agencies.agency_name (agency_id, valid_from);

create table agencies.alias (
  agency_id integer not null references agencies.agency,
  alias text not null,
  primary key (agency_id, alias)
);

create table agencies.edge (
  id integer generated always as identity primary key,
  child_id integer not null references agencies.agency,
  parent_id integer not null references agencies.agency,
  valid_from date not null,
  valid_to date,
  check (child_id <> parent_id)
);
create index edge_of_child on agencies.edge (child_id, valid_from);
create index edge_of_parent on agencies.edge (parent_id, valid_from);

-- Which kinds of agency a class of the documents ("các sở, ban, ngành") stands for, from when to when.
create table agencies.class (
  key text primary key,
  name_vi text not null,
  name_en text not null
);
create table agencies.class_kind (
  id integer generated always as identity primary key,
  class_key text not null references agencies.class,
  kind text not null,
  valid_from date not null,
  valid_to date,
  legal_basis text
);

-- Head-counts are denominators: officials, residents.
create table agencies.headcount (
  agency_id integer not null references agencies.agency,
  of text not null check (of in ('officials', 'residents')),
  counted_on date not null,
  value integer not null check (value >= 0),
  source text not null,
  is_sample boolean not null default false,
  primary key (agency_id, of, counted_on)
);

-- A person's role in an agency. The person is the account that signs in.
create table agencies.person (
  user_id text primary key,
  full_name text not null,
  email text not null unique,
  phone text
);
create table agencies.membership (
  id integer generated always as identity primary key,
  user_id text not null references agencies.person,
  agency_id integer not null references agencies.agency,
  role text not null,
  valid_from date not null,
  valid_to date
);
create index membership_of_user on agencies.membership (user_id);
create index membership_of_agency on agencies.membership (agency_id);
