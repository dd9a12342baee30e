"""What the samples use of the library `requests`, made of the standard library, so that nothing has to be installed."""

import functools
import json as json_text
import urllib.error
import urllib.parse
import urllib.request


class Response:
    def __init__(self, status_code, content):
        self.status_code = status_code
        self.content = content

    @property
    def text(self):
        return self.content.decode()

    def json(self):
        return json_text.loads(self.content)

    def raise_for_status(self):
        if self.status_code >= 400:
            raise RuntimeError(f"{self.status_code} {self.text}")


def form(files):
    lines = []
    for name, part in files.items():
        filename, content = part if isinstance(part, tuple) else (part.name, part.read())
        file = "" if filename is None else f'; filename="{filename}"'
        content = content.encode() if isinstance(content, str) else content
        lines.append(f'--boundary\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n'.encode())
        lines.append(content + b"\r\n")
    return b"".join(lines) + b"--boundary--\r\n"


def request(method, url, headers=None, params=None, data=None, json=None, files=None):
    headers = dict(headers or {})
    if params:
        url = f"{url}?{urllib.parse.urlencode(params)}"
    if json is not None:
        headers["Content-Type"] = "application/json"
        data = json_text.dumps(json).encode()
    elif files is not None:
        headers["Content-Type"] = "multipart/form-data; boundary=boundary"
        data = form(files)
    elif isinstance(data, (dict, list)):
        data = urllib.parse.urlencode(data).encode()
    elif isinstance(data, str):
        data = data.encode()
    elif data is not None:
        data = data.read()
    sent = urllib.request.Request(url, data, headers, method=method)
    try:
        with urllib.request.urlopen(sent) as response:
            return Response(response.status, response.read())
    except urllib.error.HTTPError as error:
        return Response(error.code, error.read())


get, post, put, patch, delete = (functools.partial(request, name) for name in ("GET", "POST", "PUT", "PATCH", "DELETE"))
