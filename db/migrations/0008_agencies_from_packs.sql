-- What a pack says beyond the first tree: names of the kinds, English names, and what an agency's first day means.
create table agencies.kind (
  key text primary key,
  position integer not null,
  name_vi text not null,
  name_en text not null
);

-- 'known': Loa knows it from this day on; 'founded': it was founded on this day.
alter table agencies.agency add valid_from_means text not null default 'known'
  check (valid_from_means in ('known', 'founded'));
alter table agencies.agency_name add name_en text;

-- On one day an agency has one name and one place; the pack's reader refuses overlaps, these refuse doubles.
drop index agencies.agency_name_of;
create unique index agency_name_from on agencies.agency_name (agency_id, valid_from);
drop index agencies.edge_of_child;
create unique index edge_of_child_from on agencies.edge (child_id, valid_from);
create unique index class_kind_from on agencies.class_kind (class_key, kind, valid_from);

-- Ended on the day it would begin: a role given by mistake, never held.
alter table agencies.membership add check (valid_to is null or valid_to >= valid_from);
