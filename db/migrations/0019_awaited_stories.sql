-- The stories put forward for the province's lists, few among many.
create index story_proposed on newsroom.story (id) where province_wide = 'proposed';
