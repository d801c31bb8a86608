"""What the lab is built with: namespaces, servers, the person's computer, and the judge."""
