-- devices and their interfaces
CREATE TABLE device (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE interface (device INTEGER, name TEXT, mtu INTEGER DEFAULT 9214);
INSERT INTO device VALUES (1, 'leaf-01'), (2, 'leaf-02');
SELECT name FROM device WHERE id = 1;
