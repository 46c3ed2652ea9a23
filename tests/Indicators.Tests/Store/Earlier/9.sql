-- What was typed beside what it was read as; a remark bound to its place, its answer, and a row handed over.
INSERT INTO room_typed VALUES ('prov', '2024-delar', 'measure:S1:T:value', '4 st', '2024-09-12T05:00:00Z', 'Eva', '4');
INSERT INTO room_event (plan, period, office, step, mark, note, at, by, place) VALUES
    ('prov', '2024-delar', 'Vux', 'SentBack', '0123456789abcdef', 'Vilken dag?', '2024-09-12T05:00:00Z', 'Eva', 'measure:S1:T:value'),
    ('prov', '2024-delar', 'Vux', 'Answered', '', 'Den tolfte.', '2024-09-12T06:00:00Z', 'Bo', 'measure:S1:T:value'),
    ('prov', '2024-delar', 'Vux', 'HandedOver', '', 'De vet.', '2024-09-12T07:00:00Z', 'Eva', 'measure:S3');
