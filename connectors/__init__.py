"""News into Kafka: feeds and files become Articles on the topic `articles`."""
