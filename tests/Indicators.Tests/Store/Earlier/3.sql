-- What a municipality reported, as the edition that first kept it wrote it: no words, a name of the file, no figures behind.
INSERT INTO own_report VALUES
    ('prov', 'measure', 'S1', '2024-delar', 'T', '', '', 4, NULL, NULL, NULL, NULL, '2024-09-12T00:00:00Z', 'Eva', 'b.csv'),
    ('prov', 'measure', 'S3', '2024-delar', 'T', 'Norra skolan', '', 31, NULL, NULL, NULL, NULL, '2024-09-12T00:00:00Z', 'Eva', 'b.csv'),
    ('prov', 'action', '1.1', '2024-delar', 'T', '', '', NULL, 'pågår', NULL, 'Socialkontoret', 'Avtal väntar.', '2024-09-12T00:00:00Z', 'Eva', 'b.csv'),
    ('prov', 'money', 'ersattning', '2024-delar', 'T', 'Migrationsverket', 'Schablon', 12400000, NULL, NULL, NULL, NULL, '2024-09-12T00:00:00Z', 'Eva', 'b.csv');
INSERT INTO own_report_history VALUES
    (1, 'prov', 'measure', 'S1', '2024-delar', 'T', '', '', 3, NULL, NULL, NULL, NULL, '2024-09-11T00:00:00Z', 'Eva', 'a.csv', '2024-09-12T00:00:00Z', 'Omar', 'Räknat fel');
