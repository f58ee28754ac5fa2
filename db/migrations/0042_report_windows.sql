-- How a report's window is spoken of, and where its due date goes when it falls on a day of rest.
alter table reports.due_date
  add column on_rest_day text not null default 'next' check (on_rest_day in ('next', 'previous')),
  add column words_vi text not null default '',                -- 'quý III năm {year}'
  add column words_en text not null default '',
  add column next_vi text not null default '';                 -- what comes after it: 'quý IV năm {year}', {next} is the year after
