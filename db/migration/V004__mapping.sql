-- What a person answered about the columns of a ledger, by the shape of its headers, so that the next file of
-- that shape needs no answers: lines of id=answer, such as s1.unit=万元.
CREATE TABLE mapping (
  shape   TEXT NOT NULL PRIMARY KEY,
  answers TEXT NOT NULL
) STRICT;
