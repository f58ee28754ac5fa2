-- Files that go out with a mail, kept byte for byte before the mail is queued.
create table platform.mail_attachment (
  mail_id bigint not null references platform.mail on delete cascade,
  position integer not null,
  name text not null,
  media_type text not null,
  sha256 text not null references platform.file,
  primary key (mail_id, position)
);
