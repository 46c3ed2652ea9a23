-- What the room kept from the first: what could not be read, an answer to a question, and steps of an office and of the report.
INSERT INTO room_typed VALUES ('prov', '2024-delar', 'measure:H-b:T:date', 'våren 2024', '2024-09-12T01:00:00Z', 'Eva');
INSERT INTO room_answer VALUES ('prov', '2024-delar', 'measure:S1:T:value', 4, 'Fler är med.', '2024-09-12T01:00:00Z', 'Eva');
INSERT INTO room_event (plan, period, office, step, mark, note, at, by) VALUES
    ('prov', '2024-delar', 'Socialkontoret', 'Asked', '', 'Begäran, fyra uppgifter', '2024-09-01T00:00:00Z', 'Eva'),
    ('prov', '2024-delar', 'Socialkontoret', 'SentBack', '0123456789abcdef', 'Räkna om.', '2024-09-12T02:00:00Z', 'Eva'),
    ('prov', '2024-delar', '', 'ToReview', '01234567', '', '2024-09-12T03:00:00Z', 'Eva');
