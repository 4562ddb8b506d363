-- Why: operators had the whole of the daily work before there were grants.
-- What: the grants of a new operator for those who have none.
UPDATE accounts SET grants = '["draft","approve","analyse"]' WHERE role = 'operator' AND grants IS NULL;
