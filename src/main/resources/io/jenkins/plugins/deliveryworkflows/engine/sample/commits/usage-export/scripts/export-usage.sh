#!/bin/sh
# Copies last month's bookings to the bucket that the office manager reads.
set -eu

export AWS_ACCESS_KEY_ID=@PLANTED_KEY@

docker compose exec -T db psql -U rooms --csv \
  -c "SELECT * FROM bookings WHERE starts_at > now() - interval '1 month'" > usage.csv
aws s3 cp usage.csv s3://room-booking-usage/
