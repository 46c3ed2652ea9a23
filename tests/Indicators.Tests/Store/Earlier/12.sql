-- Reminders set, changed, and an address taken away.
INSERT INTO room_setting (plan, name, text, at, by) VALUES
    ('prov', 'weeks', '4', '2024-09-14T05:00:00Z', 'Eva'),
    ('prov', 'weeks', 'många', '2024-09-14T06:00:00Z', 'Bo'),
    ('prov', 'last-day:2024-delar', '20 september 2024', '2024-09-14T05:00:00Z', 'Eva'),
    ('prov', 'letters-to:Vux', 'vux@kommunen.se', '2024-09-14T05:00:00Z', 'Eva'),
    ('prov', 'letters-to:Vux', '', '2024-09-14T07:00:00Z', 'Eva');
