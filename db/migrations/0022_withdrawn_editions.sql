-- What was withdrawn, few among many: lists leave it out in the languages in which it went.
create index edition_withdrawn on newsroom.edition (lang, story_id) where state = 'withdrawn';
