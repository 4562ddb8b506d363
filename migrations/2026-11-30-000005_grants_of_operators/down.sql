-- Nothing is taken away: without this step grants are only not filled in.
UPDATE accounts SET grants = grants WHERE 1 = 0;
