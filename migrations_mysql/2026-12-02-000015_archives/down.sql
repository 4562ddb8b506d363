-- Which archives there are does not come back; the files stay.
DROP TABLE archives;
