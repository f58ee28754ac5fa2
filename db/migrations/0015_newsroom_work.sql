-- Who set the time, who sent back and why, since when a story waits for the province's lists, and which Vietnamese text
-- a translation was last held against.
alter table newsroom.edition
  add scheduled_by text,
  add returned_at timestamptz,
  add returned_by text,
  add return_reason text,
  add source_edition_id integer references newsroom.edition on delete set null,
  add source_revision integer;
alter table newsroom.story
  add proposed_at timestamptz,
  add proposed_by text;

-- The stories somebody looks at again, by day; and those that went out without a second pair of eyes.
create index story_review on newsroom.story (review_on) where review_on is not null;
create index edition_unratified on newsroom.edition (out_at) where forced_reason is not null and ratified_at is null;
create index guest_link_of on newsroom.guest_link (edition_id);
