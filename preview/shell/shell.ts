const frame = document.querySelector<HTMLIFrameElement>('#phone')!
frame.src = '/m/?person=boss'
