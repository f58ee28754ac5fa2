-- The planner takes the terms for cheap to read, since they lie outside the narrow rows, and in a small house would read
-- them one by one. Here it asks the index.
create function search.matching(asked tsquery)
  returns table (entry_id integer, kind text, section text, agency_id integer, themes text[], year integer, lang text,
    day date, title_words smallint)
  language sql stable parallel safe rows 3000 set enable_seqscan = off set jit = off
  as $$ select entry_id, kind, section, agency_id, themes, year, lang, day, title_words from search.match where terms @@ asked $$;

create function search.matching_ids(asked tsquery) returns setof integer
  language sql stable parallel safe rows 3000 set enable_seqscan = off set jit = off
  as $$ select entry_id from search.match where terms @@ asked $$;

-- For comparing the index with what it was made from, number after number of a kind of subject.
create index entry_of_number on search.entry (split_part(subject, ':', 1), (split_part(subject, ':', 2)::integer));

-- How usual a term is stands in search.word; sampling thousands of terms in every row would take long and tell nothing.
alter table search.match alter column terms set statistics 0;
