-- Pictures of texts: drawn anew without metadata, and made smaller for the screens that ask for less.
create table platform.picture (
  sha256 text primary key references platform.file,            -- the copy without metadata, which names the picture
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  kept_by text,
  source_url text                                              -- where it was fetched from, when it was
);

-- Resized copies, each made once, when first asked for.
create table platform.picture_copy (
  picture_sha256 text not null references platform.picture on delete cascade,
  name text not null,                                          -- '960.avif'
  sha256 text not null references platform.file,
  primary key (picture_sha256, name)
);

-- A picture may be fetched by anyone while something shows it.
create table platform.shown_picture (
  sha256 text not null references platform.picture,
  shown_by text not null,                                      -- 'story:42'
  primary key (sha256, shown_by)
);
create index shown_picture_by on platform.shown_picture (shown_by);
