-- A part of the appendix left out, and another moved before the one before it.
INSERT INTO room_part (plan, period, part, move, layout, at, by) VALUES
    ('prov', '2024-delar', 'kallor', 'Out', 'sammanfattning matt mal pengar atgarder -kallor', '2024-09-13T05:00:00Z', 'Eva'),
    ('prov', '2024-delar', 'pengar', 'Up', 'sammanfattning matt pengar mal atgarder -kallor', '2024-09-13T06:00:00Z', 'Bo');
