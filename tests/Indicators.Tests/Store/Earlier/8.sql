-- Words, with the figures that they are written for.
INSERT INTO own_report
    (plan, kind, item, period, gender, counterparty, account, value, state, date, body, comment, known_from, reported_by, file, written_for)
VALUES
    ('prov', 'text', 'mal-1', '2024-delar', 'T', '', '', NULL, NULL, NULL, NULL, 'Nu {arbetar}.', '2024-09-12T04:00:00Z', 'Eva', 'arbetsrummet',
        '[{"name":"arbetar","kind":"Level","value":66.2,"unit":"Percent","decimals":1,"year":2022}]'),
    ('prov', 'assessment', '1', '2024-delar', 'T', '', '', NULL, 'partly', NULL, NULL, NULL, '2024-09-12T04:00:00Z', 'Eva', 'arbetsrummet', NULL);
INSERT INTO own_report_history
    (plan, kind, item, period, gender, counterparty, account, value, state, date, body, comment, known_from, reported_by, file, known_to,
        replaced_by, note, written_for)
VALUES
    ('prov', 'text', 'mal-1', '2024-delar', 'T', '', '', NULL, NULL, NULL, NULL, 'Förr.', '2024-09-12T03:30:00Z', 'Bo', 'mal-1.md',
        '2024-09-12T04:00:00Z', 'Eva', NULL, NULL);
