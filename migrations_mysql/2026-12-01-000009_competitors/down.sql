DROP TABLE community_champions;
DROP TABLE competitive_mentions;
DROP TABLE competitors;
