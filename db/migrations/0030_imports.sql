-- Tables of activities that were sent in: which file, by whom, what came of it. A refused one logged nothing; it is kept
-- for a while so that its sender can fetch it back with what is to be mended.
create table activities.import (
  id integer generated always as identity primary key,
  agency_id integer not null references agencies.agency,
  file_name text not null,
  sha256 text not null references platform.file,
  sent_at timestamptz not null,
  sent_by text not null,
  sent_by_name text not null,
  rows integer not null,
  wrong integer not null,                    -- rows with something to mend
  logged integer not null,
  known integer not null,                    -- rows that an earlier table, or this one before, had logged
  check (wrong = 0 or logged = 0)
);
create index import_of_agency on activities.import (agency_id, id desc);

-- Which row of which table an activity came from, to tell the same row from another one under the same code.
create table activities.imported (
  activity_id integer primary key references activities.activity on delete cascade,
  import_id integer not null references activities.import,
  row_number integer not null,
  code text,                                 -- 'Mã dòng', when it was filled
  content_hash text not null
);
create index imported_by on activities.imported (import_id);
