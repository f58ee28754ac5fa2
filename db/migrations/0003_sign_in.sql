-- Accounts, their passwords and sessions, in the shape better-auth works on; a test compares the two.
create schema sign_in;

create table sign_in.user (
  id text primary key,
  name text not null,
  email text not null unique,        -- lower case
  email_verified boolean not null,
  image text,
  is_demo boolean not null default false,  -- enters with one click in the demo world, and nowhere else at all
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table sign_in.session (
  id text primary key,
  token text not null unique,
  user_id text not null references sign_in.user on delete cascade,
  user_agent text,
  ip_address text,                   -- better-auth wants the column; we write no addresses
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null    -- last used, to within some minutes
);
create index session_user_id_idx on sign_in.session (user_id);
create index session_expired on sign_in.session (expires_at);

create table sign_in.account (
  id text primary key,
  account_id text not null,
  provider_id text not null,         -- 'credential': by password
  user_id text not null references sign_in.user on delete cascade,
  password text,                     -- scrypt
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null
);
create index account_user_id_idx on sign_in.account (user_id);

-- Links that set a password: used once, for a while. The identifier is a hash of what the link carries.
create table sign_in.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier_idx on sign_in.verification (identifier);

-- Wrong passwords in a row, per account. Keyed by a keyed hash of the address typed, known or not: people type
-- passwords into the wrong field.
create table sign_in.attempts (
  account_key text primary key,
  failures integer not null,
  locked_until timestamptz,
  last_at timestamptz not null
);
create index attempts_old on sign_in.attempts (last_at);
